package io.chengbao.local.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chengbao.local.LocalSystem;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PremisesTest {

    @TempDir Path data;

    @Test
    void nameEveryPortThatIsTakenAndWhatWantsIt() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var system = LocalSystem.in(data, other.getLocalPort() - 2);

            assertThatThrownBy(() -> new Premises(system).clear(false))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port " + other.getLocalPort() + " is taken")
                    .hasMessageContaining("review-service wants it");
        }
    }

    @Test
    void loseTheirDataOnlyWhereThatIsWanted() {
        var system = LocalSystem.in(data, 20_000);
        var premises = new Premises(system);
        system.token("operator");

        premises.clear(false);
        assertThat(data.resolve("keys")).exists();

        premises.clear(true);
        assertThat(data.resolve("keys")).doesNotExist();
    }
}
