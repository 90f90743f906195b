-- Refused registrations that somebody let us count. No person, no day, no address: only how many.
CREATE TABLE refusals (
    -- The practice as it was named, in small letters without double spaces.
    practice TEXT NOT NULL,
    -- Year and month, such as 2026-11.
    month TEXT NOT NULL,
    -- What was asked for: id, address, status, nhs-number, area, full, other.
    reason TEXT NOT NULL,
    counted BIGINT NOT NULL,
    PRIMARY KEY (practice, month, reason)
);
