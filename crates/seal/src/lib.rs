//! Sealing to a key that the server does not hold (HPKE, RFC 9180), and the files in which such keys live.
