package dk.borgerblikket.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UdvidelsesreglerTest {

    private static final Udvidelsesregler REGLER = new Udvidelsesregler(
            Proevekrav.ANTAL,
            Proevekrav.TEGN,
            Proevekrav.ELEMENT,
            Set.of("urn:oio:sts:sagdok:sag:6", "urn:oio:sts:generelledefinitioner:6"));

    private static Bedoemmelse proev(List<String> andre) {
        var bedoemmelse = new Bedoemmelse(Regelsaet.standard(Proeveregel.KATALOG));
        REGLER.proev(bedoemmelse, "RelationListe", andre);
        return bedoemmelse;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<x:a xmlns:x='urn:korsbaek:lokal'/>",
                "<a xmlns='urn:korsbaek:lokal'><b c='1'>æ &amp; &#248; <![CDATA[<]]></b><!-- note --></a>",
                "<a xmlns='urn:korsbaek:lokal'><gd:b xmlns:gd='urn:oio:sts:generelledefinitioner:6'/></a>"
            })
    void anElementOfAnotherNamespaceIsKept(String element) {
        assertThat(proev(List.of(element)).erAfvist()).isFalse();
    }

    static Stream<String> ikkeEtElement() {
        return Stream.of(
                "",
                "tekst",
                " <a xmlns='urn:x'/>",
                "<a xmlns='urn:x'/>\n",
                "<a/>",
                "<x:a/>",
                "<a xmlns='urn:x'>",
                "<a xmlns='urn:x'/><b xmlns='urn:x'/>",
                "<!-- note --><a xmlns='urn:x'/>",
                "<a xmlns='urn:x'/><!-- note -->",
                "<?xml version='1.0'?><a xmlns='urn:x'/>",
                "<?styring?><a xmlns='urn:x'/>",
                "<!DOCTYPE a><a xmlns='urn:x'/>",
                "<!DOCTYPE a [<!ENTITY e 'x'>]><a xmlns='urn:x'>&e;</a>",
                "<a xmlns='urn:x'>&ukendt;</a>",
                "<a xmlns='urn:x'>\0</a>",
                "<a xmlns='urn:x'>&#0;</a>",
                "<sag:Titel xmlns:sag='urn:oio:sts:sagdok:sag:6'/>",
                "<gd:SenestAendretTidspunkt xmlns:gd='urn:oio:sts:generelledefinitioner:6'/>",
                "<a xmlns='urn:x'>" + "<b>".repeat(150) + "</b>".repeat(150) + "</a>",
                "<a xmlns='urn:x'>" + "x".repeat(Udvidelsesregler.MAKS_TEGN) + "</a>");
    }

    @ParameterizedTest
    @MethodSource("ikkeEtElement")
    void anythingElseIsRefusedWithItsPlaceAndWithoutItsText(String tekst) {
        assertThat(proev(List.of("<a xmlns='urn:x'/>", tekst)).afvist().besked())
                .startsWith("T-01: RelationListe/LokalUdvidelseListe/Andre[2] ")
                .doesNotContain("urn:x");
    }

    @Test
    void thereIsABoundToHowManyThereMayBe() {
        var element = "<a xmlns='urn:x'/>";
        assertThat(proev(Collections.nCopies(Udvidelsesregler.MAKS_ANTAL, element))
                        .erAfvist())
                .isFalse();
        assertThat(proev(Collections.nCopies(Udvidelsesregler.MAKS_ANTAL + 1, element))
                        .erAfvist())
                .isTrue();
    }
}
