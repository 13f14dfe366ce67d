package dk.borgerblikket.benefitindex;

import static dk.borgerblikket.benefitindex.Beskeder.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that only warn (benefit-index §16, severity W): the object is stored, and so is the finding. */
@QuarkusTest
class FundTest extends Indekstest {

    private static final String REG = "/Registrering/0";
    private static final String EGENSKABER = REG + "/AttributListe/Egenskaber/0";
    private static final String YDELSE = REG + "/AttributListe/BevilgetYdelse/0";
    private static final String REL = REG + "/RelationListe";
    private static final String LINJE = REL + "/OekonomiskYdelseEffektueringRelation/0";

    private static Arguments brud(String fund, Consumer<ObjectNode> aendring) {
        return Arguments.of(fund, aendring);
    }

    private static ObjectNode plan() {
        return json("""
                {'Id':'1','EffektueringsplanStartdato':'2020-06-01T00:00:00+02:00','EffektueringsplanSlutdato':'2020-12-31T00:00:00+01:00',
                 'Beregningsfrekvens':'7772f4e3-b06d-4ef8-b599-9134cf3fdee4','ForudBagud':'Forud',
                 'Dispositionsdag':'Den første','Ydelsesbeloeb':'6694'}
                """);
    }

    private static Arguments planbrud(String fund, Consumer<ObjectNode> aendring) {
        return brud(fund, b -> {
            var plan = plan();
            aendring.accept(plan);
            ved(b, YDELSE).putArray("OekonomiskEffektueringsplan").add(plan);
        });
    }

    static Stream<Arguments> bevillinger() {
        var plansti = "BevilgetYdelse[1]/OekonomiskEffektueringsplan[1]";
        return Stream.of(
                brud("B-02 Registrering/BrugerRef", b -> registrering(b).remove("BrugerRef")),
                brud("B-02 Registrering/LivscyklusKode", b -> registrering(b).put("LivscyklusKode", "Opstaaet")),
                brud("B-02 Registrering/Tidspunkt", b -> registrering(b).remove("Tidspunkt")),
                brud("B-02 Registrering/StsTidspunkt", b -> registrering(b).put("StsTidspunkt", IMPORTERET)),
                brud(
                        "B-03 Virkning/FraTidspunkt",
                        b -> ved(b, EGENSKABER).set("Virkning", json(virkning("2019-01-01T00:00:00+01:00")))),
                brud(
                        "B-03 Virkning/TilTidspunkt",
                        b -> ved(b, EGENSKABER + "/Virkning")
                                .set("TilTidspunkt", json("{'TidsstempelDatoTid':'2030-01-01T00:00:00+01:00'}"))),
                brud(
                        "B-04 Egenskaber/BrugervendtNoegle",
                        b -> ved(b, EGENSKABER).remove("BrugervendtNoegle")),
                brud(
                        "B-05 BevilgetYdelse[1]/BevilgetYdelseStartdato",
                        b -> ved(b, YDELSE).remove("BevilgetYdelseStartdato")),
                brud(
                        "B-05 BevilgetYdelse[1]/Ydelse/Ydelsesnavn",
                        b -> ved(b, YDELSE + "/Ydelse").remove("Ydelsesnavn")),
                brud(
                        "B-05 BevilgetYdelse[1]/Ydelse/Klassifikation/BrugervendtNoegle",
                        b -> ved(b, YDELSE + "/Ydelse/Klassifikation").put("BrugervendtNoegle", "32.03")),
                brud(
                        "B-05 BevilgetYdelse[1]/Ydelse/Klassifikation/Klassetitel",
                        b -> ved(b, YDELSE + "/Ydelse/Klassifikation").remove("Klassetitel")),
                brud(
                        "B-05 BevilgetYdelse[1]/ItSystem",
                        b -> ved(b, YDELSE).withArray("ItSystem").remove(1)),
                brud(
                        "B-06 BevilgetYdelse[1]",
                        b -> ved(b, YDELSE).put("BevilgetYdelseSlutdato", "2020-05-31T00:00:00+02:00")),
                planbrud("B-06 " + plansti, p -> p.put("EffektueringsplanStartdato", "2020-05-01T00:00:00+02:00")),
                planbrud(
                        "B-07 " + plansti + "/EffektueringsplanStartdato", p -> p.remove("EffektueringsplanStartdato")),
                planbrud("B-07 " + plansti + "/EffektueringsplanSlutdato", p -> p.remove("EffektueringsplanSlutdato")),
                planbrud("B-07 " + plansti + "/Beregningsfrekvens", p -> p.remove("Beregningsfrekvens")),
                planbrud("B-07 " + plansti + "/ForudBagud", p -> p.remove("ForudBagud")),
                planbrud("B-07 " + plansti + "/Dispositionsdag", p -> p.remove("Dispositionsdag")),
                planbrud("B-07 " + plansti + "/Ydelsesbeloeb", p -> p.remove("Ydelsesbeloeb")),
                brud(
                        "B-08 Bevillingsaktoer/Ejer/FuldtNavn",
                        b -> ved(b, REL + "/Bevillingsaktoer/0").remove("FuldtNavn")),
                brud(
                        "B-08 Bevillingsaktoer/Ejer/CVR-nr",
                        b -> ved(b, REL + "/Bevillingsaktoer/0").remove("CVR-nr")),
                brud(
                        "B-08 Bevillingsaktoer/Ansvarlig",
                        b -> relationer(b).withArray("Bevillingsaktoer").remove(1)),
                brud(
                        "B-08 Bevillingspart/Bevillingsmodtager",
                        b -> relationer(b).remove("Bevillingspart")),
                brud("B-08 Bevillingssag", b -> relationer(b).remove("Bevillingssag")),
                brud(
                        "B-08 Bevillingssag/BrugervendtNoegle",
                        b -> ved(b, REL + "/Bevillingssag/0").remove("BrugervendtNoegle")),
                brud(
                        "B-08 Bevillingssag/ReferenceID",
                        b -> ved(b, REL + "/Bevillingssag/0").remove("ReferenceID")),
                brud(
                        "B-09 Egenskaber/Bevillingstartdato",
                        b -> ved(b, EGENSKABER).put("Bevillingstartdato", "2020")),
                brud(
                        "B-09 Egenskaber/Bevillingslutdato",
                        b -> ved(b, EGENSKABER).put("Bevillingslutdato", "2020")),
                brud("B-09 BevilgetYdelse/Meddelelse", b -> ved(b, YDELSE).put("Meddelelse", "Hej")));
    }

    static Stream<Arguments> effektueringer() {
        var linje = "OekonomiskYdelseEffektueringRelation[1]";
        return Stream.of(
                brud("B-02 Registrering/BrugerRef", e -> registrering(e).remove("BrugerRef")),
                brud(
                        "E-01 Egenskaber/BrugervendtNoegle",
                        e -> ved(e, EGENSKABER).remove("BrugervendtNoegle")),
                brud("E-01 Egenskaber/Startdato", e -> ved(e, EGENSKABER).remove("Startdato")),
                brud("E-01 Egenskaber/Slutdato", e -> ved(e, EGENSKABER).remove("Slutdato")),
                brud(
                        "E-01 Egenskaber/SamletBruttobeloeb",
                        e -> ved(e, EGENSKABER).remove("SamletBruttobeloeb")),
                brud("E-01 Egenskaber/Dispositionsdato", e -> ved(e, EGENSKABER).remove("Dispositionsdato")),
                brud(
                        "E-01 Egenskaber/BeloebEfterSkatATP",
                        e -> ved(e, EGENSKABER).remove("BeloebEfterSkatATP")),
                brud(
                        "E-01 Egenskaber/BeloebSendtTilUdbetaling",
                        e -> ved(e, EGENSKABER).remove("BeloebSendtTilUdbetaling")),
                brud(
                        "E-01 Egenskaber/Udbetalingsafdeling",
                        e -> ved(e, EGENSKABER).remove("Udbetalingsafdeling")),
                brud("B-06 Egenskaber", e -> ved(e, EGENSKABER).put("Slutdato", "2020-01-01T00:00:00+01:00")),
                brud(
                        "E-02 OekonomiskYdelseEffektueringRelation",
                        e -> relationer(e).remove("OekonomiskYdelseEffektueringRelation")),
                brud("E-02 " + linje + "/Indeks", e -> ved(e, LINJE).remove("Indeks")),
                brud(
                        "E-02 OekonomiskYdelseEffektueringRelation[2]/Indeks",
                        e -> relationer(e)
                                .withArray("OekonomiskYdelseEffektueringRelation")
                                .add(ved(e, LINJE).deepCopy())),
                brud(
                        "E-02 " + linje + "/YdelsesperiodeStartdato",
                        e -> ved(e, LINJE).remove("YdelsesperiodeStartdato")),
                brud(
                        "E-02 " + linje + "/YdelsesperiodeSlutdato",
                        e -> ved(e, LINJE).remove("YdelsesperiodeSlutdato")),
                brud("E-02 " + linje + "/Ydelsesbeloeb", e -> ved(e, LINJE).remove("Ydelsesbeloeb")),
                brud(
                        "E-02 " + linje + "/Klassifikationsbeskrivelse",
                        e -> ved(e, LINJE).put("Klassifikationsbeskrivelse", "32")),
                brud("E-02 " + linje + "/BevilgetYdelseRef", e -> ved(e, LINJE).remove("BevilgetYdelseRef")),
                brud(
                        "E-02 " + linje + "/ReferenceID",
                        e -> ved(e, LINJE + "/ReferenceID")
                                .put("UUIDIdentifikator", UUID.randomUUID().toString())),
                brud(
                        "E-03 Egenskaber/SamletBruttobeloeb",
                        e -> ved(e, EGENSKABER).put("SamletBruttobeloeb", "10.01")),
                brud(
                        "E-04 Egenskaber/BeloebSendtTilUdbetaling",
                        e -> ved(e, EGENSKABER).put("BeloebSendtTilUdbetaling", "11")),
                brud(
                        "E-04 Egenskaber/SendtTilUdbetalingTekst",
                        e -> ved(e, EGENSKABER).put("BeloebSendtTilUdbetaling", "9")),
                brud("E-05 Egenskaber/UdbetaltTekst", e -> ved(e, EGENSKABER).put("BeloebUdbetalt", "9")),
                brud(
                        "E-06 Egenskaber/Udbetalingsafdeling",
                        e -> ved(e, EGENSKABER).put("Udbetalingsafdeling", "En anden enhed")),
                brud(
                        "E-07 Aktoer/UdbetalendeEnhed",
                        e -> relationer(e).withArray("Aktoer").remove(1)),
                brud(
                        "E-07 ItSystem/Afsender",
                        e -> relationer(e).withArray("ItSystem").remove(1)),
                brud(
                        "E-07 OekonomiskEffektueringPart/Effektueringsmodtager",
                        e -> relationer(e).remove("OekonomiskEffektueringPart")),
                brud("E-07 Indeks", e -> ved(e, REL + "/Aktoer/1").put("Indeks", "1")),
                brud("E-07 ItSystem/SystemURI", e -> ved(e, REL + "/ItSystem/0").put("SystemURI", "https://x")),
                brud(
                        "E-08 OekonomiskEffektueringPart/ReferenceID",
                        e -> ved(e, REL + "/OekonomiskEffektueringPart/0")
                                .set("ReferenceID", json("{'URNIdentifikator':'urn:oio:cpr-nr:123'}"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bevillinger")
    void a_grant_is_stored_with_the_finding(String fund, Consumer<ObjectNode> aendring) throws SQLException {
        var uuid = UUID.randomUUID();
        var bevilling = bevilling(uuid, nytCpr());
        aendring.accept(bevilling);

        importer(List.of(bevilling), List.of());

        assertThat(fund(uuid)).contains(fund);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("effektueringer")
    void a_payment_is_stored_with_the_finding(String fund, Consumer<ObjectNode> aendring) throws SQLException {
        var uuid = UUID.randomUUID();
        var effektuering = effektuering(uuid, nytCpr(), "10", linje(uuid, "1", UUID.randomUUID(), "10"));
        aendring.accept(effektuering);

        importer(List.of(), List.of(effektuering));

        assertThat(fund(uuid)).contains(fund);
    }

    @Test
    void objects_that_follow_the_rules_have_no_findings() throws SQLException {
        var bevilling = UUID.randomUUID();
        var effektuering = UUID.randomUUID();
        var cpr = nytCpr();
        var medPlan = bevilling(bevilling, cpr);
        ved(medPlan, YDELSE).putArray("OekonomiskEffektueringsplan").add(plan());

        importer(
                List.of(medPlan),
                List.of(effektuering(
                        effektuering,
                        cpr,
                        "10.50",
                        linje(effektuering, "1", bevilling, "12"),
                        linje(effektuering, "2", bevilling, "-1.5"))));

        assertThat(fund(bevilling)).isEmpty();
        assertThat(fund(effektuering)).isEmpty();
    }

    @Test
    void a_finding_goes_when_an_update_puts_it_right() throws SQLException {
        var uuid = UUID.randomUUID();
        importer(List.of(), List.of(effektuering(uuid, nytCpr(), "11", linje(uuid, "1", UUID.randomUUID(), "10"))));
        assertThat(fund(uuid)).contains("E-03 Egenskaber/SamletBruttobeloeb");

        kald(OPDATER, opdater(List.of(), List.of(udbetalt(uuid, "2020-07-01T00:00:00+02:00", "10", "10"))))
                .statusCode(200);

        assertThat(fund(uuid)).doesNotContain("E-03 Egenskaber/SamletBruttobeloeb");
    }

    @Test
    void a_reference_to_a_benefit_is_reported_until_the_benefit_arrives() throws SQLException {
        var bevilling = UUID.randomUUID();
        var effektuering = UUID.randomUUID();
        var spoergsmaal = "SELECT bevilling FROM uafklaret_ydelsesreference WHERE effektuering = ?";
        var cpr = nytCpr();
        importer(List.of(), List.of(effektuering(effektuering, cpr, "10", linje(effektuering, "1", bevilling, "10"))));
        assertThat(sql(spoergsmaal, effektuering)).containsExactly(bevilling.toString());

        var andenYdelse = bevilling(bevilling, cpr);
        ved(andenYdelse, YDELSE).put("Id", "2");
        importer(List.of(andenYdelse), List.of());
        assertThat(sql(spoergsmaal, effektuering)).hasSize(1);

        var opdatering = opdaterBevilling(bevilling, "2020-07-01T00:00:00+02:00");
        opdatering.putObject("AttributListe").putArray("BevilgetYdelse").add(ydelse("1", KLE));
        kald(OPDATER, opdater(List.of(opdatering), List.of())).statusCode(200);
        assertThat(sql(spoergsmaal, effektuering)).isEmpty();
    }
}
