package dk.borgerblikket.identity;

/**
 * Another service of ours.
 *
 * @param navn its name, for example {@code gateway}
 */
public record Tjeneste(String navn) implements Kalder {
    @Override
    public String adgang() {
        return Adgang.TJENESTE;
    }
}
