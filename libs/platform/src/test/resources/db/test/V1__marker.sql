create table marker (subject text not null, number integer not null);
