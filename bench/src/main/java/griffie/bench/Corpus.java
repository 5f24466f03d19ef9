package griffie.bench;

import griffie.intake.Intake;
import griffie.paper.Block;
import griffie.paper.Origin;
import griffie.paper.Paper;
import griffie.paper.Span;
import griffie.paper.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// The clean texts of the papers in a folder, one after the other, repeated to a few megabytes, as one paper.
@State(Scope.Benchmark)
public class Corpus {
    @Param("samples")
    public String folder = "samples";

    @Param("4000000")
    public int characters;

    private Paper paper = Paper.of("");
    private int bytes;

    @Setup
    public void read() throws IOException {
        var papers = new ArrayList<String>();
        try (var files = Files.list(Path.of(folder))) {
            for (var file : files.sorted().toList())
                papers.add(Intake.read(file).text().chars());
        }
        paper = repeated(papers);
        bytes = text().getBytes(StandardCharsets.UTF_8).length;
    }

    Paper paper() {
        return paper;
    }

    String text() {
        return paper.text().chars();
    }

    int bytes() {
        return bytes;
    }

    private Paper repeated(List<String> papers) {
        var chars = new StringBuilder();
        var blocks = new ArrayList<Block>();
        for (int i = 0; chars.length() < characters; i++) {
            String text = papers.get(i % papers.size());
            for (String paragraph : text.split("\n\n", -1)) {
                blocks.add(new Block.Paragraph(Span.at(chars.length(), paragraph.length())));
                chars.append(paragraph).append("\n\n");
            }
        }
        var text = new Text(chars.toString(), blocks, List.of(), Origin.identity(chars.length()));
        var one = Paper.of("");
        return new Paper(one.source(), List.of(), one.language(), text, List.of(), List.of());
    }
}
