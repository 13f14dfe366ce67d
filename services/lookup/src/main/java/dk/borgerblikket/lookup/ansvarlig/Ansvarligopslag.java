package dk.borgerblikket.lookup.ansvarlig;

import dk.borgerblikket.lookup.ansvarlig.AnsvarligRepository.Organisation;
import dk.borgerblikket.lookup.ansvarlig.AnsvarligRepository.Sted;
import dk.borgerblikket.lookup.ansvarlig.Ansvarsvalg.Enhed;
import dk.borgerblikket.lookup.ansvarlig.Ansvarsvalg.Opgave;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds who is responsible for a subject in an authority. */
@Singleton
final class Ansvarligopslag {

    private final AnsvarligRepository repository;

    Ansvarligopslag(AnsvarligRepository repository) {
        this.repository = repository;
    }

    /** A function where one turns to a unit about the subject. */
    record Henvendelsessted(Sted sted, Kontakt kontakt) {}

    /**
     * Who is responsible.
     *
     * @param valg empty when no unit has the task, and the organisation stands for it
     * @param organisation empty when the authority has none
     * @param kontakt of the unit; what it does not have, of the nearest above that has it, at last the organisation
     */
    record Ansvarlig(
            Optional<Ansvarsvalg> valg,
            Optional<Organisation> organisation,
            Kontakt kontakt,
            List<Henvendelsessted> steder) {}

    /**
     * Looks it up as of a moment.
     *
     * @param numre the subject and what it is part of
     * @throws Fejl 404, as failure, when the authority has neither a unit with the task nor an organisation
     */
    Uni<Ansvarlig> find(Cvr cvr, List<String> numre, Instant virkning) {
        return repository
                .opgaver(cvr, numre, virkning)
                .flatMap(opgaver -> repository
                        .opad(cvr, opgaver.stream().map(Opgave::enhed).collect(Collectors.toSet()), virkning)
                        .map(enheder -> enheder.stream().collect(Collectors.toMap(Enhed::uuid, Function.identity())))
                        .flatMap(enheder -> repository
                                .organisation(cvr, virkning)
                                .flatMap(organisation -> svar(
                                        cvr,
                                        numre,
                                        virkning,
                                        Ansvarsvalg.af(opgaver, enheder),
                                        enheder,
                                        organisation))));
    }

    private Uni<Ansvarlig> svar(
            Cvr cvr,
            List<String> numre,
            Instant virkning,
            Optional<Ansvarsvalg> valg,
            Map<UUID, Enhed> enheder,
            Optional<Organisation> organisation) {
        if (valg.isEmpty() && organisation.isEmpty()) {
            throw new Fejl(FaellesFejl.IKKE_FUNDET);
        }
        var opad = valg.map(v -> Ansvarsvalg.opad(v.enhed().uuid(), enheder)).orElse(List.of()).stream()
                .map(Enhed::uuid)
                .toList();
        var spurgte = Stream.concat(opad.stream(), organisation.map(Organisation::uuid).stream())
                .toList();
        return repository
                .steder(cvr, numre, opad, virkning)
                .flatMap(steder -> repository
                        .adresser(
                                Stream.concat(spurgte.stream(), steder.stream().map(Sted::uuid))
                                        .toList(),
                                virkning)
                        .map(poster -> new Ansvarlig(
                                valg,
                                organisation,
                                Kontakt.af(poster, spurgte),
                                steder.stream()
                                        .sorted(Comparator.comparingInt(s -> opad.indexOf(s.enhed())))
                                        .map(s -> new Henvendelsessted(s, Kontakt.af(poster, List.of(s.uuid()))))
                                        .toList())));
    }
}
