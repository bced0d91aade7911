package io.chengbao.submission.content;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.usertype.UserType;

/** A column of type {@code text}, whose bytes PostgreSQL's driver gives as the server sent them. */
public class StoredJsonType implements UserType<StoredJson> {

    @Override
    public int getSqlType() {
        return Types.VARCHAR;
    }

    @Override
    public Class<StoredJson> returnedClass() {
        return StoredJson.class;
    }

    @Override
    public StoredJson nullSafeGet(ResultSet row, int position, WrapperOptions options)
            throws SQLException {
        byte[] utf8 = row.getBytes(position);
        return utf8 == null ? null : new StoredJson(utf8);
    }

    @Override
    public void nullSafeSet(
            PreparedStatement statement, StoredJson value, int position, WrapperOptions options)
            throws SQLException {
        statement.setString(position, value == null ? null : value.toString());
    }

    @Override
    public StoredJson deepCopy(StoredJson value) {
        return value;
    }

    @Override
    public boolean isMutable() {
        return false;
    }
}
