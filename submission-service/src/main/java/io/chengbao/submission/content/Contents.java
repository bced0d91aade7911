package io.chengbao.submission.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.chengbao.platform.database.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
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
        storeFile(content.id(), checked.file().bytes());
    }

    private String document(CheckedFile checked) {
        try {
            return json.writeValueAsString(checked.document());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a document cannot be written as JSON", e);
        }
    }

    /** By hand, because an entity's bytes would be copied to find out whether they changed. */
    private void storeFile(UUID content, byte[] bytes) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                "insert into content_file (content_id, bytes) values (?, ?)")) {
            insert.setObject(1, content);
            insert.setBinaryStream(2, new ByteArrayInputStream(bytes), bytes.length);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** Removes a draft's content with its file when another has taken its place. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void discard(Content replaced) {
        session.remove(replaced);
    }

    /** Writes a file slice by slice. */
    public void copyFile(Content content, OutputStream out) throws IOException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                """
                                select substring(bytes from ? for ?) from content_file
                                where content_id = ?""")) {
            for (long from = 0; from < content.file().size(); from += SLICE) {
                select.setInt(1, (int) from + 1);
                select.setInt(2, SLICE);
                select.setObject(3, content.id());
                out.write(slice(select));
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static byte[] slice(PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            row.next();
            return row.getBytes(1);
        }
    }
}
