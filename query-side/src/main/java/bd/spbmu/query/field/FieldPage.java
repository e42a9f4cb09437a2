package bd.spbmu.query.field;

import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * The page that takes down households without a connection. It is open and the same for everybody: what is personal is on the
 * device, and who sends it is asked when it is sent.
 */
@Controller
@RequestMapping("/field")
class FieldPage {

    private final FieldWords words;
    private final FieldShell shell;

    FieldPage(FieldWords words, FieldShell shell) {
        this.words = words;
        this.shell = shell;
    }

    @GetMapping("")
    String whole() {
        return "redirect:/field/";
    }

    @GetMapping("/")
    String page() {
        return "forward:/field/index.html";
    }

    @ResponseBody
    @GetMapping(path = "/words.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Map<String, String>> words() {
        return words.byLanguage();
    }

    @ResponseBody
    @GetMapping(path = "/worker.js", produces = "text/javascript;charset=UTF-8")
    String worker() {
        return shell.worker();
    }
}
