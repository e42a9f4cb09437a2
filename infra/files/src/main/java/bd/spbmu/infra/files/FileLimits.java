package bd.spbmu.infra.files;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What a file may be: {@code registry.imports}.
 *
 * @param file the largest file, as it is sent
 * @param lines the most lines, headings not counted
 * @param lineLength the most characters of one line
 * @param unpacked the most a workbook may unpack to
 * @param swelling how many times its size a part of a workbook may unpack to, once it is over {@code harmless}
 * @param harmless what any part may unpack to, however well it was packed
 */
@ConfigurationProperties("registry.imports")
record FileLimits(
        @DefaultValue("512MB") DataSize file,
        @DefaultValue("1000000") long lines,
        @DefaultValue("200") int columns,
        @DefaultValue("65536") int lineLength,
        @DefaultValue("4GB") DataSize unpacked,
        @DefaultValue("200") long swelling,
        @DefaultValue("8MB") DataSize harmless) {}
