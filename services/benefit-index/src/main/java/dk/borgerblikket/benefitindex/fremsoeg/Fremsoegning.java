package dk.borgerblikket.benefitindex.fremsoeg;

import dk.borgerblikket.benefitindex.bevilling.BevillingRegistrering;
import dk.borgerblikket.benefitindex.bevilling.Bevillingstype;
import dk.borgerblikket.benefitindex.effektuering.EffektueringRegistrering;
import dk.borgerblikket.benefitindex.effektuering.Effektueringstype;
import dk.borgerblikket.benefitindex.fremsoeg.FremsoegRepository.Fundet;
import dk.borgerblikket.benefitindex.fremsoeg.FremsoegYdelseIndeksOutput.Oejebliksbillede;
import dk.borgerblikket.benefitindex.laesekontrol.Laesekontrol;
import dk.borgerblikket.oio.StandardRetur;
import dk.borgerblikket.oio.Statuskode;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.registrations.Objekttype;
import dk.borgerblikket.registrations.graenseflade.Laeser;
import dk.borgerblikket.search.laeselog.Laeselog;
import dk.borgerblikket.search.laeselog.Laeseopslag;
import dk.borgerblikket.web.CprNoegle;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A reader's search among the grants and payments that it sees, each as far as it sees it. */
@Singleton
public final class Fremsoegning {

    private final FremsoegRepository repository;
    private final Laesekontrol laesekontrol;
    private final Laeselog log;
    private final Bevillingstype bevillingstype;
    private final Effektueringstype effektueringstype;
    private final CprNoegle noegle;

    Fremsoegning(
            FremsoegRepository repository,
            Laesekontrol laesekontrol,
            Laeselog log,
            Bevillingstype bevillingstype,
            Effektueringstype effektueringstype,
            CprNoegle noegle) {
        this.repository = repository;
        this.laesekontrol = laesekontrol;
        this.log = log;
        this.bevillingstype = bevillingstype;
        this.effektueringstype = effektueringstype;
        this.noegle = noegle;
    }

    /**
     * What is found, or 44 when that is nothing.
     *
     * @throws dk.borgerblikket.web.Fejl when a criterion cannot be answered
     */
    public Uni<FremsoegYdelseIndeksOutput> fremsoeg(Laeser laeser, FremsoegYdelseIndeksInput input) {
        return soeg(laeser, Soegning.af(input));
    }

    private Uni<FremsoegYdelseIndeksOutput> soeg(Laeser laeser, Soegning soegning) {
        var opslag = new Laeseopslag(Laeseopslag.Handling.FREMSOEG, soegning.kriterier(), soegning.parter());
        return log.noteret(laeser, opslag, () -> find(laeser, soegning), Fremsoegning::svaret);
    }

    private Uni<FremsoegYdelseIndeksOutput> find(Laeser laeser, Soegning soegning) {
        return find(bevillingstype, BevillingRegistrering::medStsTidspunkt, laeser, soegning.bevillinger())
                .flatMap(bevillinger -> find(
                                effektueringstype,
                                EffektueringRegistrering::medStsTidspunkt,
                                laeser,
                                soegning.effektueringer())
                        .map(effektueringer -> svar(bevillinger, effektueringer)));
    }

    private <T> Uni<List<Oejebliksbillede<T>>> find(
            Objekttype<T> type, BiFunction<T, OffsetDateTime, T> medStsTidspunkt, Laeser laeser, Kriterium kriterium) {
        if (kriterium.erTomt()) {
            return Uni.createFrom().item(List.of());
        }
        return fundne(type, laeser, kriterium)
                .flatMap(fundne -> laesekontrol
                        .snit(
                                laeser,
                                type,
                                fundne.stream().collect(Collectors.toMap(Fundet::uuid, f -> List.of(f.indhold()))))
                        .map(snit -> fundne.stream()
                                .map(f -> Oejebliksbillede.af(
                                        f.uuid(),
                                        medStsTidspunkt.apply(
                                                snit.af(f.uuid(), f.indhold()),
                                                f.opdateret().withOffsetSameInstant(ZoneOffset.UTC))))
                                .toList()));
    }

    private <T> Uni<List<Fundet<T>>> fundne(Objekttype<T> type, Laeser laeser, Kriterium kriterium) {
        var part = kriterium.part();
        return part == null
                ? repository.find(
                        type,
                        laeser,
                        kriterium.uuider(),
                        null,
                        0,
                        kriterium.uuider().size())
                : repository.find(
                        type,
                        laeser,
                        kriterium.uuider(),
                        new FremsoegRepository.Part(
                                rolle(part.rolle()), noegle.noegle(part.reference()), part.reference()),
                        part.foerste(),
                        part.antal());
    }

    private static @Nullable UUID rolle(@Nullable UnikId rolle) {
        return Optional.ofNullable(rolle).flatMap(UnikId::somUuid).orElse(null);
    }

    private static Laeseopslag.Svaret svaret(FremsoegYdelseIndeksOutput svar) {
        var objekter = Stream.concat(svar.bevillinger().stream(), svar.effektueringer().stream())
                .map(o -> o.objektType().uuid())
                .toList();
        return new Laeseopslag.Svaret(objekter.size(), objekter);
    }

    private static FremsoegYdelseIndeksOutput svar(
            List<Oejebliksbillede<BevillingRegistrering>> bevillinger,
            List<Oejebliksbillede<EffektueringRegistrering>> effektueringer) {
        var antal = new ArrayList<FremsoegYdelseIndeksOutput.Antal>();
        if (!bevillinger.isEmpty()) {
            antal.add(new FremsoegYdelseIndeksOutput.Antal("bevillinger", bevillinger.size(), null));
        }
        if (!effektueringer.isEmpty()) {
            antal.add(new FremsoegYdelseIndeksOutput.Antal("effektueringer", effektueringer.size(), null));
        }
        return new FremsoegYdelseIndeksOutput(
                antal.isEmpty()
                        ? new StandardRetur(Statuskode.IKKE_FUNDET, "Ingen objekter opfylder søgningen")
                        : StandardRetur.ok(),
                antal,
                bevillinger,
                effektueringer);
    }
}
