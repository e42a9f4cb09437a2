package bd.spbmu.infra.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where reports lie: written by the side that decides, read by the side that answers. */
@Configuration(proxyBeanMethods = false)
class ReportsConfiguration {

    @Bean
    Report.Folder importFolder(@Value("${registry.data:.data}") Path data) throws IOException {
        return new Report.Folder(Files.createDirectories(data.resolve("imports")));
    }
}
