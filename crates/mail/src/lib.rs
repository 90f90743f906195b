//! Letters to mail servers: composing, and handing over by SMTP.
