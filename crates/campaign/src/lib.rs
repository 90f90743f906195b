//! Posts within each network's limits, letters to those in power, local campaigns, updates.
