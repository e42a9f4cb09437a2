package bd.spbmu.infra.files;

import bd.spbmu.command.intake.ImportProgress;
import bd.spbmu.kernel.Seals;
import bd.spbmu.kernel.access.CommandGroup;
import bd.spbmu.kernel.intake.FormReader;
import bd.spbmu.kernel.intake.LineTaker;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Files lie in the folder {@code imports} of the data folder, which every process that works on them must share. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({FileLimits.class, ImportPace.class})
class FilesConfiguration {

    @Bean
    Takers importTakers(List<LineTaker<?>> takers) {
        return new Takers(takers);
    }

    @Bean
    OpenedFiles openedFiles(FormReader reader, FileLimits limits, Report.Folder folder) {
        return new OpenedFiles(reader, limits, folder.path());
    }

    @Bean
    KeptFiles keptFiles(
            Report.Folder folder, FileLimits limits, OpenedFiles opened, Takers takers, ImportJobs jobs, Seals seals) {
        return new KeptFiles(folder.path(), limits, opened, takers, jobs, seals);
    }

    @Bean
    ImportWorker importWorker(
            KeptFiles files,
            OpenedFiles opened,
            Report.Folder reports,
            Takers takers,
            FormReader reader,
            ImportProgress progress,
            ImportJobs jobs,
            ImportPace pace,
            CommandGroup commands) {
        return new ImportWorker(
                new ImportRun(files, opened, reports, takers, reader, progress, jobs, pace, commands), pace);
    }
}
