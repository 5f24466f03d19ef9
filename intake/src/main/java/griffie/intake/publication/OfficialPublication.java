package griffie.intake.publication;

import griffie.paper.Paper;
import griffie.paper.Source;

/// The door: makes a paper of an official publication.
public final class OfficialPublication {
    private OfficialPublication() {}

    public static boolean is(String chars) {
        return chars.contains("<officiele-publicatie");
    }

    public static Paper read(Source source) throws MalformedPublication {
        if (!is(source.decoded())) throw new MalformedPublication("no official publication");
        return Paper.of(source.decoded());
    }
}
