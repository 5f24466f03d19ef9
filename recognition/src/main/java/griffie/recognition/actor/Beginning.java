package griffie.recognition.actor;

import griffie.paper.Actor;
import griffie.paper.ActorMention;
import griffie.paper.Block;
import griffie.paper.Paper;
import griffie.paper.Said;
import griffie.recognition.citation.CitationRecogniser;
import griffie.recognition.word.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who stands in the head of a paper, among its authors and addressees, and under it; read only when it is asked for.
final class Beginning {
    private final Optional<Paper> paper;
    private Optional<FullNames> names = Optional.empty();

    private Beginning(Optional<Paper> paper) {
        this.paper = paper;
    }

    static Beginning of(Paper paper) {
        return new Beginning(Optional.of(paper));
    }

    static Beginning empty() {
        return new Beginning(Optional.empty());
    }

    FullNames names() {
        if (names.isEmpty()) {
            var read = new FullNames();
            paper.map(Beginning::read).orElse(List.of()).forEach(read::add);
            names = Optional.of(read);
        }
        return names.get();
    }

    private static List<Actor> read(Paper paper) {
        var blocks = paper.text().blocks().stream()
                .filter(block -> block instanceof Block.Head || block instanceof Block.Signature)
                .map(block -> paper.text().of(block.span()));
        var authors = paper.about(Said.Author.class).map(Said.Author::name);
        var addressees = paper.about(Said.Addressee.class).map(Said.Addressee::name);
        var said = Stream.of(blocks, authors, addressees).flatMap(part -> part).collect(Collectors.joining("\n\n"));
        var head = Paper.of(said);
        var words = Words.of(head.text(), new CitationRecogniser().read(head));
        return new Mentions(words, Introductions.in(words), empty())
                .all().stream().map(ActorMention::actor).distinct().toList();
    }
}
