-- A document is written once and read whole, never searched: to parse and compress it costs more than all the other rows
-- of a revision that comes in.
alter table revision alter document type text using document::text;
alter table revision alter document set storage external;
