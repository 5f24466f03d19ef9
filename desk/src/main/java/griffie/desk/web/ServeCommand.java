package griffie.desk.web;

import griffie.desk.console.Console;
import griffie.desk.console.ConsoleOptions;
import griffie.desk.dossier.DossierCommand;
import griffie.desk.dossier.DossierFolder;
import griffie.registry.ledger.LedgerFailure;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `griffie serve FOLDER`: the web desk, on this machine only, until it is stopped. A folder that was never read is
/// read first. Exit 0, or 2 when it could not be done.
@Command(
        name = "serve",
        resourceBundle = "griffie.desk.words.usage",
        mixinStandardHelpOptions = true,
        description = "Shows the dossier in the browser, on this machine only.")
public final class ServeCommand implements Callable<Integer> {
    private static final String PORT = "8321";

    @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "folder", description = "The folder with papers.")
    private Path folder = Path.of("");

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = PORT,
            descriptionKey = "port",
            description = "The port on 127.0.0.1; 0 takes a free one. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "-o",
            paramLabel = "DIR",
            descriptionKey = "kept",
            description = "Where the ledger and the index are kept; else in .griffie in the folder.")
    private String kept = "";

    @Mixin
    private ConsoleOptions options = new ConsoleOptions();

    @Override
    public Integer call() throws InterruptedException {
        var console = options.console();
        if (!Files.isDirectory(folder)) {
            console.complain(console.words().say("dossier.no-folder", folder));
            return 2;
        }
        var place = DossierFolder.of(folder, kept);
        if (!place.hasLedger()) {
            int status = readFirst();
            if (status != 0) return status;
        }
        return serve(place, console);
    }

    private int readFirst() {
        var command = new CommandLine(new DossierCommand());
        return kept.isEmpty() ? command.execute(folder.toString()) : command.execute(folder.toString(), "-o", kept);
    }

    private int serve(DossierFolder place, Console console) throws InterruptedException {
        var words = WebWords.with(console.words());
        try (var desk = WebDesk.on(port, place, Clock.system(ZoneId.systemDefault()))) {
            Runtime.getRuntime().addShutdownHook(new Thread(desk::close));
            console.out().println(words.say("serve.at", desk.address()));
            console.out().flush();
            new CountDownLatch(1).await();
            return 0;
        } catch (JavalinBindException e) {
            console.complain(words.say("serve.port-taken", Integer.toString(port)));
            return 2;
        } catch (LedgerFailure e) {
            console.complain(console.words().ledgerFailure(e));
            return 2;
        } catch (IOException e) {
            console.complain(String.valueOf(e.getMessage()));
            return 2;
        }
    }
}
