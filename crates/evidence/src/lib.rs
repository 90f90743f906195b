//! Datasets with a source for each figure: tables, charts, downloads.
