-- Every county keeps a register of its own, and offices of two counties may be called the same.
alter table review drop constraint review_registration_number_key;
alter table review add constraint review_registration_number unique (county, registration_number);
