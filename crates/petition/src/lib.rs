//! Signatures that only the campaign can read, a tally that anybody can verify.
