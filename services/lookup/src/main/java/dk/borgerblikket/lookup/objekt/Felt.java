package dk.borgerblikket.lookup.objekt;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;

/**
 * A property of a kind of object.
 *
 * @param navn its element name
 * @param form what its value must be
 */
public record Felt(String navn, Form form) {

    /** What a value must be; says in Danish what is expected when it is not. */
    public sealed interface Form {

        /** What is wrong with the value, as what is expected; empty when nothing is. */
        Optional<String> brud(JsonNode vaerdi);

        /** Text without control characters other than breaks. */
        record Tekst(int hoejst) implements Form {
            @Override
            public Optional<String> brud(JsonNode vaerdi) {
                return vaerdi.isTextual()
                                && vaerdi.textValue()
                                                .codePointCount(
                                                        0, vaerdi.textValue().length())
                                        <= hoejst
                                && vaerdi.textValue().chars().noneMatch(Tekst::erStyretegn)
                        ? Optional.empty()
                        : Optional.of("skal være tekst på højst " + hoejst + " tegn uden styretegn");
            }

            private static boolean erStyretegn(int tegn) {
                return Character.isISOControl(tegn) && tegn != '\n' && tegn != '\r' && tegn != '\t';
            }
        }

        /** Several texts. */
        record Tekster(int hoejst) implements Form {
            @Override
            public Optional<String> brud(JsonNode vaerdi) {
                var tekst = new Tekst(hoejst);
                return vaerdi.isArray()
                                && vaerdi.valueStream()
                                        .allMatch(v -> tekst.brud(v).isEmpty())
                        ? Optional.empty()
                        : Optional.of("skal være en liste af tekster på højst " + hoejst + " tegn");
            }
        }

        /** Digits alone. */
        record Cifre(int mindst, int hoejst) implements Form {
            @Override
            public Optional<String> brud(JsonNode vaerdi) {
                return vaerdi.isTextual()
                                && vaerdi.textValue().length() >= mindst
                                && vaerdi.textValue().length() <= hoejst
                                && vaerdi.textValue().chars().allMatch(c -> c >= '0' && c <= '9')
                        ? Optional.empty()
                        : Optional.of(
                                mindst == hoejst
                                        ? "skal være " + hoejst + " cifre"
                                        : "skal være " + mindst + " til " + hoejst + " cifre");
            }
        }

        /** A whole number; over SOAP it comes as text. */
        record Tal(int mindst, int hoejst) implements Form {
            @Override
            public Optional<String> brud(JsonNode vaerdi) {
                var tal = vaerdi.asInt(mindst - 1);
                return (vaerdi.isInt() || vaerdi.isTextual()) && tal >= mindst && tal <= hoejst
                        ? Optional.empty()
                        : Optional.of("skal være et helt tal fra " + mindst + " til " + hoejst);
            }
        }

        /** Search words of a class: {@code SoegeordIdentifikator}, {@code BeskrivelseTekst}, {@code SoegeordKategoriTekst}. */
        record Soegeord() implements Form {
            private static final Set<String> FELTER =
                    Set.of("SoegeordIdentifikator", "BeskrivelseTekst", "SoegeordKategoriTekst");
            private static final int IDENTIFIKATOR = 50;
            private static final int TEKST = 10_000;

            @Override
            public Optional<String> brud(JsonNode vaerdi) {
                return vaerdi.isArray() && vaerdi.valueStream().allMatch(Soegeord::erSoegeord)
                        ? Optional.empty()
                        : Optional.of("skal være en liste af søgeord med SoegeordIdentifikator (højst 50 tegn),"
                                + " BeskrivelseTekst og SoegeordKategoriTekst");
            }

            private static boolean erSoegeord(JsonNode ord) {
                return ord.isObject()
                        && ord.propertyStream()
                                .allMatch(felt -> FELTER.contains(felt.getKey())
                                        && new Tekst(
                                                        felt.getKey().equals("SoegeordIdentifikator")
                                                                ? IDENTIFIKATOR
                                                                : TEKST)
                                                .brud(felt.getValue())
                                                .isEmpty());
            }
        }
    }

    static Felt tekst(String navn, int hoejst) {
        return new Felt(navn, new Form.Tekst(hoejst));
    }

    static Felt tekster(String navn, int hoejst) {
        return new Felt(navn, new Form.Tekster(hoejst));
    }

    static Felt cifre(String navn, int mindst, int hoejst) {
        return new Felt(navn, new Form.Cifre(mindst, hoejst));
    }

    static Felt tal(String navn, int mindst, int hoejst) {
        return new Felt(navn, new Form.Tal(mindst, hoejst));
    }

    static Felt soegeord(String navn) {
        return new Felt(navn, new Form.Soegeord());
    }
}
