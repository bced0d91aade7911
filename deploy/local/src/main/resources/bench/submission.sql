-- What submission-service sends to PostgreSQL for one submission, statement by statement as the server's log
-- shows it. Parameters are written as pgbench knows them. Draft number :n has :n, filled up with zeros, for its
-- id, its content's id and its township; so no lookup is needed to find one, and ids grow as UUIDv7 do.

select r.id from report r join round o on o.id = r.round_id
where r.id = lpad(:n::text, 32, '0')::uuid and r.township = lpad(:n::text, 9, '0')
for no key update of r for share of o;

select r1_0.id, r1_0.content_id, c1_0.id, c1_0.attachments, c1_0.blockers, c1_0.warnings, c1_0.advice, c1_0.event_bytes,
    c1_0.follow_up_count, c1_0.file_name, c1_0.media_type, c1_0.size, c1_0.sha256, c1_0.title, c1_0.written_at, c1_0.written_by,
    r1_0.event_count, r1_0.confirmations, r1_0.submitted_confirmations, r1_0.responses, r1_0.waivers, r1_0.receipt_number, r1_0.submitted_at, r1_0.sha256, r1_0.revision,
    r1_0.registration_number, r3_0.id, r3_0.reason, r3_0.reopened, r3_0.report_id, r3_0.returned_at, r3_0.returned_by,
    r3_0.revision, r3_0.wording_only, r1_0.round_id, r2_0.id, r2_0.county, r2_0.due_at, r2_0.issuer, r2_0.kind,
    r2_0.line, r2_0.period, r2_0.sign_off, r2_0.state, r2_0.title, r1_0.sign_off_requested_by,
    r1_0.sign_off_requested_at, r1_0.started_at, r1_0.started_by, r1_0.status, sc1_0.id, sc1_0.attachments,
    sc1_0.blockers, sc1_0.warnings, sc1_0.advice, sc1_0.event_bytes, sc1_0.follow_up_count, sc1_0.file_name, sc1_0.media_type, sc1_0.size,
    sc1_0.sha256, sc1_0.title, sc1_0.written_at, sc1_0.written_by, r1_0.township, r1_0.version, r1_0.withdrawal_of
from report r1_0 join round r2_0 on r2_0.id = r1_0.round_id join content c1_0 on c1_0.id = r1_0.content_id
    left join content sc1_0 on sc1_0.id = r1_0.submitted_content_id
    left join county_return r3_0 on r3_0.id = r1_0.returned_id
where r1_0.id = lpad(:n::text, 32, '0')::uuid fetch first 1 rows only;

select nextval('receipt_serial');

select c1_0.document, c1_0.findings, c1_0.follow_ups from content c1_0 where c1_0.id = lpad(:n::text, 32, '0')::uuid;

insert into outbox (topic, record_key, subject, sequence, headers, data)
values ('chengbao.submission.v1', lpad(:n::text, 36, '0'), lpad(:n::text, 36, '0'), 2, :headers::jsonb,
    convert_to(:event, 'UTF8'));

insert into report_history (at, remark, report_id, revision, what, who, id)
values (now(), null, lpad(:n::text, 32, '0')::uuid, 1, 'SUBMITTED', :person, lpad(:n::text, 32, '0')::uuid);

insert into revision (content_id, confirmations, receipt_number, submitted_at, sha256, revision, report_id, responses,
    signed_by, submitted_by, waivers, id)
values (lpad(:n::text, 32, '0')::uuid, '[]', '990127999-2026-' || lpad(:n::text, 6, '0'), now(), :sha256, 1,
    lpad(:n::text, 32, '0')::uuid, '[]', null, :person, '[]', lpad(:n::text, 32, '0')::uuid);

update report set content_id = lpad(:n::text, 32, '0')::uuid, event_count = 2, confirmations = '[]',
    submitted_confirmations = 0, responses = '[]', waivers = '[]',
    receipt_number = '990127999-2026-' || lpad(:n::text, 6, '0'), submitted_at = now(), sha256 = :sha256, revision = 1,
    registration_number = null, returned_id = null, round_id = round_id, sign_off_requested_by = null,
    sign_off_requested_at = null, started_at = started_at, started_by = :person, status = 'SUBMITTED',
    submitted_content_id = lpad(:n::text, 32, '0')::uuid, township = lpad(:n::text, 9, '0'), version = 1,
    withdrawal_of = null
where id = lpad(:n::text, 32, '0')::uuid and version = 0;

insert into audit_entry (id, person, division, action, target, outcome, reason)
values (lpad(:n::text, 32, '0')::uuid, :person, '990127101', 'submit', lpad(:n::text, 36, '0'), 'ACCEPTED', null);
