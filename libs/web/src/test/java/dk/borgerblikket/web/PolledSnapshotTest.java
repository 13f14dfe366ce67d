package dk.borgerblikket.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.web.PolledSnapshot.Hentet;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PolledSnapshotTest {

    private final List<@Nullable String> spurgtMed = new ArrayList<>();
    private final AtomicReference<Uni<Hentet<String>>> svar = new AtomicReference<>();
    private final PolledSnapshot<String> snapshot = new PolledSnapshot<>("Prøven", etag -> {
        spurgtMed.add(etag);
        return svar.get();
    });

    private void ejerenSvarer(Hentet<String> hentet) {
        svar.set(Uni.createFrom().item(hentet));
        snapshot.opdater().await().indefinitely();
    }

    private void ejerenErNede() {
        svar.set(Uni.createFrom().failure(new IllegalStateException("nede")));
        snapshot.opdater().await().indefinitely();
    }

    @Test
    void isEmptyUntilTheOwnerHasAnswered() {
        ejerenErNede();
        assertThat(snapshot.nu()).isEmpty();
        ejerenSvarer(new Hentet.Nyt<>("a", "\"1\""));
        assertThat(snapshot.nu()).contains("a");
    }

    @Test
    void lastKnownValueSurvivesAnOutage() {
        ejerenSvarer(new Hentet.Nyt<>("a", "\"1\""));
        ejerenErNede();
        assertThat(snapshot.nu()).contains("a");
    }

    @Test
    void asksWithTheEtagOfTheValueItHas() {
        ejerenSvarer(new Hentet.Nyt<>("a", "\"1\""));
        ejerenSvarer(new Hentet.Uaendret<>());
        ejerenSvarer(new Hentet.Nyt<>("b", "\"2\""));
        ejerenErNede();
        assertThat(spurgtMed).containsExactly(null, "\"1\"", "\"1\"", "\"2\"");
        assertThat(snapshot.nu()).contains("b");
    }

    @Test
    void failureThrownInsteadOfReturnedIsAnOutageToo() {
        var kaster = new PolledSnapshot<String>("Prøven", etag -> {
            throw new IllegalStateException("nede");
        });
        kaster.opdater().await().indefinitely();
        assertThat(kaster.nu()).isEmpty();
    }
}
