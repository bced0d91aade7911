-- Whole fingerprints. By half of each, a report of five thousand letters had a print in common with some twenty of a
-- hundred thousand others by chance, and no more than twenty are compared: a short passage that was really copied
-- might not have been among them. All texts are indexed and searched anew.
truncate copy_print, copy_source, copy_pair, copy_search;
alter table copy_print alter hash type bigint;
insert into copy_search (report_id) select report_id from review where status <> 'WITHDRAWN';
