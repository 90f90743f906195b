-- Finds what nobody confirmed, by the day of its arrival. New entries go to its end, so it costs little.
CREATE INDEX signatures_unconfirmed ON signatures (day, id) WHERE state = 0;
