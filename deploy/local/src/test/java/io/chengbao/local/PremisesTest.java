package io.chengbao.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PremisesTest {

    @TempDir Path data;

    @Test
    void nameEveryPortThatIsTakenAndWhatWantsIt() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var layout = new Layout(data, other.getLocalPort() - 2);

            assertThatThrownBy(() -> new Premises(layout).clear(false))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port " + other.getLocalPort() + " is taken")
                    .hasMessageContaining("review-service wants it");
        }
    }

    @Test
    void loseTheirDataOnlyWhereThatIsWanted() throws Exception {
        var layout = new Layout(data, Ports.free());
        Files.writeString(data.resolve(DataLock.FILE), "");
        Files.createDirectories(data.resolve("postgres"));

        new Premises(layout).clear(false);
        assertThat(data.resolve("postgres")).exists();

        new Premises(layout).clear(true);
        assertThat(data.resolve("postgres")).doesNotExist();
        assertThat(data.resolve(DataLock.FILE)).exists();
    }
}
