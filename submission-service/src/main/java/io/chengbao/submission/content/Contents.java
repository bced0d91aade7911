package io.chengbao.submission.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.chengbao.platform.database.DatabaseFailure;
import io.chengbao.platform.problem.NotFound;
import io.chengbao.reading.document.Document;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;

/** Stored contents and their files. Who may have one, its report decides. */
@ApplicationScoped
public class Contents {

    /** Large enough to be quick, and nothing beside the heap, however many download at once. */
    private static final int SLICE = 256 * 1024;

    private final EntityManager session;
    private final DataSource database;
    private final ObjectMapper json;

    Contents(EntityManager session, DataSource database, ObjectMapper json) {
        this.session = session;
        this.database = database;
        this.json = json;
    }

    /** Makes a content of what was read; nothing is stored yet. */
    public Content of(CheckedFile checked, String writtenBy, Instant writtenAt) {
        return new Content(checked, document(checked), writtenBy, writtenAt);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void store(Content content, CheckedFile checked) {
        session.persist(content);
        // The file's row refers to the content's.
        session.flush();
        byte[] report = checked.file().bytes();
        storeFile(content, 0, new ByteArrayInputStream(report), report.length);
        int position = 0;
        for (Attachment attachment : checked.attachments()) {
            try (InputStream bytes = Files.newInputStream(attachment.upload())) {
                storeFile(content, ++position, bytes, attachment.file().size());
            } catch (IOException e) {
                throw new UncheckedIOException("an upload cannot be read", e);
            }
        }
    }

    /** What was read of the file, from the JSON in which it is stored. */
    public Document read(StoredJson document) {
        try {
            return json.readValue(document.toString(), Document.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored document is none", e);
        }
    }

    private StoredJson document(CheckedFile checked) {
        try {
            return new StoredJson(json.writeValueAsBytes(checked.document()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a document cannot be written as JSON", e);
        }
    }

    /** By hand, because an entity's bytes would be copied to find out whether they changed. */
    private void storeFile(Content content, int position, InputStream bytes, long size) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                """
                                insert into content_file (content_id, position, bytes)
                                values (?, ?, ?)""")) {
            insert.setObject(1, content.id());
            insert.setInt(2, position);
            insert.setBinaryStream(3, bytes, size);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** Removes a draft's content with its files when another has taken its place. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void discard(Content replaced) {
        session.remove(replaced);
    }

    /**
     * Writes a file slice by slice.
     *
     * @param position 0 for the report's own file, else an attachment's
     */
    public void copyFile(Content content, int position, OutputStream out) throws IOException {
        long size = content.fileAt(position).orElseThrow().size();
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                """
                                select substring(bytes from ? for ?) from content_file
                                where content_id = ? and position = ?""")) {
            for (long from = 0; from < size; from += SLICE) {
                select.setInt(1, (int) from + 1);
                select.setInt(2, SLICE);
                select.setObject(3, content.id());
                select.setInt(4, position);
                out.write(slice(select));
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static byte[] slice(PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                // A draft's, and just replaced. Whoever has begun to read it sees that it was cut
                // off.
                throw new NotFound();
            }
            return row.getBytes(1);
        }
    }
}
