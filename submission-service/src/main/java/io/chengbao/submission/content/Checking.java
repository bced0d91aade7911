package io.chengbao.submission.content;

import io.chengbao.platform.audit.AuditTrail;
import io.chengbao.platform.caller.CurrentCaller;
import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.DocumentReader;
import io.chengbao.reading.document.RefusedDocument;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Reads and checks a file; no transaction is open while it does. */
@ApplicationScoped
public class Checking {

    private final AuditTrail audit;
    private final CurrentCaller caller;

    Checking(AuditTrail audit, CurrentCaller caller) {
        this.audit = audit;
        this.caller = caller;
    }

    /**
     * @param target what the file was handed in for, for the audit trail
     * @throws DocumentRefused with nothing kept of the file but that somebody tried
     */
    public CheckedFile check(HandedFiles handed, Against against, Object target) {
        HandedFile file = handed.report();
        try {
            Analysis analysis = Analysis.of(DocumentReader.read(file.name(), file.bytes()));
            return new CheckedFile(
                    file,
                    HexFormat.of().formatHex(sha256().digest(file.bytes())),
                    analysis,
                    against.allRules().check(analysis),
                    against.past().map(past -> past.carriedInto(analysis)).orElse(List.of()),
                    handed.attachments());
        } catch (RefusedDocument refused) {
            audit.refused(
                    caller.get(),
                    "hand-in",
                    target.toString(),
                    DocumentRefused.slug(refused.reason()));
            throw new DocumentRefused(refused.reason());
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
