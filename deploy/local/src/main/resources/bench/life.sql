-- The rows that the three services write while one report goes from draft to approval with one return: a block
-- for each transaction, behind a line that names its database. What they only read is left out, and so is what
-- the relays and the audit's sealer do meanwhile. Report number :n has :n, filled up with zeros, for its ids.

-- @submission: the draft
insert into content (id, title, file_name, media_type, size, sha256, blockers, warnings, advice, document, findings,
    event_bytes, written_by, written_at, attachments)
values (lpad(:n::text, 32, '0')::uuid, '年度工作总结', '年度工作总结.txt', 'text/plain', 300, :sha256, 0, 0, 0, :document,
    '[]', 900, :person, now(), '[]');
insert into content_file (content_id, position, bytes)
values (lpad(:n::text, 32, '0')::uuid, 0, convert_to(:text, 'UTF8'));
insert into report (id, round_id, township, status, content_id, started_by, started_at, version, event_count)
values (lpad(:n::text, 32, '0')::uuid, :round::uuid, lpad(:n::text, 9, '0'), 'DRAFT', lpad(:n::text, 32, '0')::uuid,
    :person, now(), 0, 1);
insert into report_history (id, report_id, at, who, what)
values (('01' || lpad(:n::text, 30, '0'))::uuid, lpad(:n::text, 32, '0')::uuid, now(), :person, 'DRAFT_STARTED');
insert into outbox (topic, record_key, subject, sequence, headers, data)
values ('chengbao.submission.v1', lpad(:n::text, 36, '0'), lpad(:n::text, 36, '0'), 1, :headers::jsonb,
    convert_to(:event, 'UTF8'));
insert into audit_entry (id, person, division, action, target, outcome)
values (('01' || lpad(:n::text, 30, '0'))::uuid, :person, '990127601', 'upload', lpad(:n::text, 36, '0'), 'ACCEPTED');

-- @submission: submitted
insert into outbox (topic, record_key, subject, sequence, headers, data)
values ('chengbao.submission.v1', lpad(:n::text, 36, '0'), lpad(:n::text, 36, '0'), 2, :headers::jsonb,
    convert_to(:submitted, 'UTF8'));
insert into report_history (id, report_id, at, who, what, revision)
values (('02' || lpad(:n::text, 30, '0'))::uuid, lpad(:n::text, 32, '0')::uuid, now(), :person, 'SUBMITTED', 1);
insert into revision (id, report_id, revision, content_id, receipt_number, sha256, submitted_by, submitted_at)
values (('01' || lpad(:n::text, 30, '0'))::uuid, lpad(:n::text, 32, '0')::uuid, 1, lpad(:n::text, 32, '0')::uuid,
    '990127601-1-' || :n, :sha256, :person, now());
update report set status = 'SUBMITTED', submitted_content_id = content_id, receipt_number = '990127601-1-' || :n,
    revision = 1, sha256 = :sha256, submitted_at = now(), version = 1, event_count = 2
where id = lpad(:n::text, 32, '0')::uuid and version = 0;
insert into audit_entry (id, person, division, action, target, outcome)
values (('02' || lpad(:n::text, 30, '0'))::uuid, :person, '990127601', 'submit', lpad(:n::text, 36, '0'), 'ACCEPTED');

-- @review: DraftStarted
insert into inbox (consumer, source, subject, sequence)
values ('review', 'urn-chengbao-submission', lpad(:n::text, 36, '0'), 1);
update obligation set state = 'DRAFTING', version = 1 where id = lpad(:n::text, 32, '0')::uuid and version = 0;

-- @review: ReportSubmitted
update inbox set sequence = 2
where consumer = 'review' and source = 'urn-chengbao-submission' and subject = lpad(:n::text, 36, '0');
insert into review (report_id, version, event_count, obligation_id, county, township, township_name, title, revision,
    status, stage, submitted_by, submitted_at, received_at, receipt_number, due_at, blockers, warnings, advice)
values (lpad(:n::text, 32, '0')::uuid, 0, 0, lpad(:n::text, 32, '0')::uuid, '990127', lpad(:n::text, 9, '0'), '云岭镇',
    '年度工作总结', 1, 'WAITING', 'APPROVAL', :person, now(), now(), '990127601-1-' || :n, now(), 0, 0, 0);
insert into revision (report_id, number, document, findings)
values (lpad(:n::text, 32, '0')::uuid, 1, :document, '[]');
update obligation set state = 'HANDED_IN', report_id = lpad(:n::text, 32, '0')::uuid, handed_in_at = now(), version = 2
where id = lpad(:n::text, 32, '0')::uuid and version = 1;

-- @notification: DraftStarted
insert into inbox (consumer, source, subject, sequence)
values ('notification', 'urn-chengbao-submission', lpad(:n::text, 36, '0'), 1);

-- @notification: ReportSubmitted
update inbox set sequence = 2
where consumer = 'notification' and source = 'urn-chengbao-submission' and subject = lpad(:n::text, 36, '0');
insert into report (id, title) values (lpad(:n::text, 32, '0')::uuid, '年度工作总结');
insert into notice (id, event_id, occasion, round, report, revision, township, person, division, channel, state,
    created_at, sent_at, attempts, version)
values (('01' || lpad(:n::text, 30, '0'))::uuid, ('01' || lpad(:n::text, 30, '0'))::uuid, 'REPORT_SUBMITTED',
    :round::uuid, lpad(:n::text, 32, '0')::uuid, 1, lpad(:n::text, 9, '0'), 'approver-990127', '990127', 'INBOX', 'SENT',
    now(), now(), 0, 0);

-- @review: taken up
update review set status = 'IN_REVIEW', claimed_by = 'approver-990127', claimed_at = now(),
    registration_number = '2026-' || :n, version = 1, event_count = 1
where report_id = lpad(:n::text, 32, '0')::uuid and version = 0;
insert into outbox (topic, record_key, subject, sequence, headers, data)
values ('chengbao.review.v1', lpad(:n::text, 36, '0'), lpad(:n::text, 36, '0'), 1, :headers::jsonb,
    convert_to(:event, 'UTF8'));
insert into audit_entry (id, person, division, action, target, outcome)
values (('01' || lpad(:n::text, 30, '0'))::uuid, 'approver-990127', '990127', 'claim', lpad(:n::text, 36, '0'),
    'ACCEPTED');

-- @submission: ReviewStarted
insert into inbox (consumer, source, subject, sequence)
values ('submission', 'urn-chengbao-review', lpad(:n::text, 36, '0'), 1);
update report set status = 'IN_REVIEW', registration_number = '2026-' || :n, version = 2
where id = lpad(:n::text, 32, '0')::uuid and version = 1;
insert into report_history (id, report_id, at, who, what, revision)
values (('03' || lpad(:n::text, 30, '0'))::uuid, lpad(:n::text, 32, '0')::uuid, now(), 'approver-990127',
    'REVIEW_STARTED', 1);

-- @notification: ReviewStarted
insert into inbox (consumer, source, subject, sequence)
values ('notification', 'urn-chengbao-review', lpad(:n::text, 36, '0'), 1);
insert into course (report, claimed_by) values (lpad(:n::text, 32, '0')::uuid, 'approver-990127');
insert into notice (id, event_id, occasion, round, report, revision, township, person, division, channel, state,
    created_at, sent_at, attempts, version)
values (('02' || lpad(:n::text, 30, '0'))::uuid, ('02' || lpad(:n::text, 30, '0'))::uuid, 'REVIEW_STARTED',
    :round::uuid, lpad(:n::text, 32, '0')::uuid, 1, lpad(:n::text, 9, '0'), :person, lpad(:n::text, 9, '0'), 'INBOX',
    'SENT', now(), now(), 0, 0);

-- @review: commented
insert into review_comment (id, report_id, kind, text, revision, author, written_at, state, responses)
values (lpad(:n::text, 32, '0')::uuid, lpad(:n::text, 32, '0')::uuid, 'MUST_FIX', '请补充下步打算的具体措施。', 1,
    'approver-990127', now(), 'OPEN', '[]');
insert into audit_entry (id, person, division, action, target, outcome)
values (('02' || lpad(:n::text, 30, '0'))::uuid, 'approver-990127', '990127', 'comment', lpad(:n::text, 36, '0'),
    'ACCEPTED');

-- @review: returned
update review set status = 'WITH_TOWNSHIP', returned_by = 'approver-990127', version = 2, event_count = 2
where report_id = lpad(:n::text, 32, '0')::uuid and version = 1;
insert into decision (id, report_id, revision, stage, verdict, reason, decided_by, decided_at, effective_at)
values (('01' || lpad(:n::text, 30, '0'))::uuid, lpad(:n::text, 32, '0')::uuid, 1, 'APPROVAL', 'RETURN',
    '请按批注修改后重新报送。', 'approver-990127', now(), now());
insert into outbox (topic, record_key, subject, sequence, headers, data)
values ('chengbao.review.v1', lpad(:n::text, 36, '0'), lpad(:n::text, 36, '0'), 2, :headers::jsonb,
    convert_to(:event, 'UTF8'));
insert into audit_entry (id, person, division, action, target, outcome)
values (('03' || lpad(:n::text, 30, '0'))::uuid, 'approver-990127', '990127', 'return', lpad(:n::text, 36, '0'),
    'ACCEPTED');

-- @submission: ReportReturned
update inbox set sequence = 2
where consumer = 'submission' and source = 'urn-chengbao-review' and subject = lpad(:n::text, 36, '0');
insert into county_return (id, report_id, revision, reopened, reason, wording_only, comments, returned_by, returned_at)
values (lpad(:n::text, 32, '0')::uuid, lpad(:n::text, 32, '0')::uuid, 1, false, '请按批注修改后重新报送。', false, :event,
    'approver-990127', now());
update report set status = 'RETURNED', returned_id = lpad(:n::text, 32, '0')::uuid, version = 3
where id = lpad(:n::text, 32, '0')::uuid and version = 2;
insert into report_history (id, report_id, at, who, what, revision, remark)
values (('04' || lpad(:n::text, 30, '0'))::uuid, lpad(:n::text, 32, '0')::uuid, now(), 'approver-990127', 'RETURNED', 1,
    '请按批注修改后重新报送。');

-- @notification: ReportReturned
update inbox set sequence = 2
where consumer = 'notification' and source = 'urn-chengbao-review' and subject = lpad(:n::text, 36, '0');
insert into revision_end (report, revision, outcome, person)
values (lpad(:n::text, 32, '0')::uuid, 1, 'SENT_BACK', 'approver-990127');
insert into notice (id, event_id, occasion, round, report, revision, township, person, division, channel, state,
    created_at, sent_at, attempts, version)
values (('03' || lpad(:n::text, 30, '0'))::uuid, ('03' || lpad(:n::text, 30, '0'))::uuid, 'REPORT_RETURNED',
    :round::uuid, lpad(:n::text, 32, '0')::uuid, 1, lpad(:n::text, 9, '0'), :person, lpad(:n::text, 9, '0'), 'INBOX',
    'SENT', now(), now(), 0, 0);

-- @submission: answered
update report set responses = :event, version = 4 where id = lpad(:n::text, 32, '0')::uuid and version = 3;
insert into audit_entry (id, person, division, action, target, outcome)
values (('03' || lpad(:n::text, 30, '0'))::uuid, :person, '990127601', 'respond', lpad(:n::text, 36, '0'), 'ACCEPTED');

-- @submission: handed in again with other words
insert into content (id, title, file_name, media_type, size, sha256, blockers, warnings, advice, document, findings,
    event_bytes, written_by, written_at, attachments)
values (('02' || lpad(:n::text, 30, '0'))::uuid, '年度工作总结', '年度工作总结.txt', 'text/plain', 300, :sha256, 0, 0, 0,
    :document, '[]', 900, :person, now(), '[]');
insert into content_file (content_id, position, bytes)
values (('02' || lpad(:n::text, 30, '0'))::uuid, 0, convert_to(:text, 'UTF8'));
insert into outbox (topic, record_key, subject, sequence, headers, data)
values ('chengbao.submission.v1', lpad(:n::text, 36, '0'), lpad(:n::text, 36, '0'), 3, :headers::jsonb,
    convert_to(:submitted, 'UTF8'));
insert into report_history (id, report_id, at, who, what, revision)
values (('05' || lpad(:n::text, 30, '0'))::uuid, lpad(:n::text, 32, '0')::uuid, now(), :person, 'CONTENT_REPLACED', 1);
insert into report_history (id, report_id, at, who, what, revision)
values (('06' || lpad(:n::text, 30, '0'))::uuid, lpad(:n::text, 32, '0')::uuid, now(), :person, 'SUBMITTED', 2);
insert into revision (id, report_id, revision, content_id, receipt_number, sha256, submitted_by, submitted_at, responses)
values (('02' || lpad(:n::text, 30, '0'))::uuid, lpad(:n::text, 32, '0')::uuid, 2,
    ('02' || lpad(:n::text, 30, '0'))::uuid, '990127601-2-' || :n, :sha256, :person, now(), :event);
update report set status = 'SUBMITTED', content_id = ('02' || lpad(:n::text, 30, '0'))::uuid,
    submitted_content_id = ('02' || lpad(:n::text, 30, '0'))::uuid, receipt_number = '990127601-2-' || :n, revision = 2,
    submitted_at = now(), version = 5, event_count = 3
where id = lpad(:n::text, 32, '0')::uuid and version = 4;
insert into audit_entry (id, person, division, action, target, outcome)
values (('04' || lpad(:n::text, 30, '0'))::uuid, :person, '990127601', 'upload', lpad(:n::text, 36, '0'), 'ACCEPTED');

-- @review: ReportSubmitted
update inbox set sequence = 3
where consumer = 'review' and source = 'urn-chengbao-submission' and subject = lpad(:n::text, 36, '0');
update review set status = 'IN_REVIEW', revision = 2, submitted_at = now(), received_at = now(),
    receipt_number = '990127601-2-' || :n, version = 3, event_count = 3
where report_id = lpad(:n::text, 32, '0')::uuid and version = 2;
insert into revision (report_id, number, document, findings)
values (lpad(:n::text, 32, '0')::uuid, 2, :document, '[]');
update review_comment set responses = :responses::jsonb where id = lpad(:n::text, 32, '0')::uuid;
insert into outbox (topic, record_key, subject, sequence, headers, data)
values ('chengbao.review.v1', lpad(:n::text, 36, '0'), lpad(:n::text, 36, '0'), 3, :headers::jsonb,
    convert_to(:event, 'UTF8'));

-- @notification: ReportSubmitted
update inbox set sequence = 3
where consumer = 'notification' and source = 'urn-chengbao-submission' and subject = lpad(:n::text, 36, '0');
insert into notice (id, event_id, occasion, round, report, revision, township, person, division, channel, state,
    created_at, sent_at, attempts, version)
values (('04' || lpad(:n::text, 30, '0'))::uuid, ('04' || lpad(:n::text, 30, '0'))::uuid, 'REPORT_SUBMITTED',
    :round::uuid, lpad(:n::text, 32, '0')::uuid, 2, lpad(:n::text, 9, '0'), 'approver-990127', '990127', 'INBOX', 'SENT',
    now(), now(), 0, 0);

-- @submission: ReviewStarted
update inbox set sequence = 3
where consumer = 'submission' and source = 'urn-chengbao-review' and subject = lpad(:n::text, 36, '0');
update report set status = 'IN_REVIEW', version = 6 where id = lpad(:n::text, 32, '0')::uuid and version = 5;
insert into report_history (id, report_id, at, who, what, revision)
values (('07' || lpad(:n::text, 30, '0'))::uuid, lpad(:n::text, 32, '0')::uuid, now(), 'approver-990127',
    'REVIEW_STARTED', 2);

-- @notification: ReviewStarted
update inbox set sequence = 3
where consumer = 'notification' and source = 'urn-chengbao-review' and subject = lpad(:n::text, 36, '0');

-- @review: approved
update review set status = 'APPROVED', version = 4, event_count = 4
where report_id = lpad(:n::text, 32, '0')::uuid and version = 3;
update review_comment set state = 'CLOSED', resolved_by = 'approver-990127', resolved_at = now()
where id = lpad(:n::text, 32, '0')::uuid;
insert into decision (id, report_id, revision, stage, verdict, reason, decided_by, decided_at, effective_at)
values (('02' || lpad(:n::text, 30, '0'))::uuid, lpad(:n::text, 32, '0')::uuid, 2, 'APPROVAL', 'APPROVE', '同意',
    'approver-990127', now(), now());
insert into outbox (topic, record_key, subject, sequence, headers, data)
values ('chengbao.review.v1', lpad(:n::text, 36, '0'), lpad(:n::text, 36, '0'), 4, :headers::jsonb,
    convert_to(:event, 'UTF8'));
insert into audit_entry (id, person, division, action, target, outcome)
values (('04' || lpad(:n::text, 30, '0'))::uuid, 'approver-990127', '990127', 'approve', lpad(:n::text, 36, '0'),
    'ACCEPTED');

-- @submission: ReportApproved
update inbox set sequence = 4
where consumer = 'submission' and source = 'urn-chengbao-review' and subject = lpad(:n::text, 36, '0');
update report set status = 'APPROVED', version = 7 where id = lpad(:n::text, 32, '0')::uuid and version = 6;
insert into report_history (id, report_id, at, who, what, revision)
values (('08' || lpad(:n::text, 30, '0'))::uuid, lpad(:n::text, 32, '0')::uuid, now(), 'approver-990127', 'APPROVED', 2);

-- @notification: ReportApproved
update inbox set sequence = 4
where consumer = 'notification' and source = 'urn-chengbao-review' and subject = lpad(:n::text, 36, '0');
insert into notice (id, event_id, occasion, round, report, revision, township, person, division, channel, state,
    created_at, sent_at, attempts, version)
values (('05' || lpad(:n::text, 30, '0'))::uuid, ('05' || lpad(:n::text, 30, '0'))::uuid, 'REPORT_APPROVED',
    :round::uuid, lpad(:n::text, 32, '0')::uuid, 2, lpad(:n::text, 9, '0'), :person, lpad(:n::text, 9, '0'), 'INBOX',
    'SENT', now(), now(), 0, 0);
