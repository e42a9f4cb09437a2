package bd.spbmu.infra.web.limit;

import bd.spbmu.infra.web.problem.ProblemWriter;
import bd.spbmu.infra.web.problem.WebProblem;
import bd.spbmu.kernel.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stops reading a body that grows over the limit, whether it announced its length or not. */
final class BodyLimit extends OncePerRequestFilter {

    private final ToLongFunction<HttpServletRequest> limits;
    private final ProblemWriter problems;

    /** @param limits how many bytes which request may carry */
    BodyLimit(ToLongFunction<HttpServletRequest> limits, ProblemWriter problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long limitBytes = limits.applyAsLong(request);
        if (request.getContentLengthLong() > limitBytes) {
            response.setHeader("Connection", "close");
            problems.write(tooLarge(limitBytes), request, response);
            return;
        }
        chain.doFilter(new Limited(request, limitBytes), response);
    }

    private static Refusal tooLarge(long limitBytes) {
        return new Refusal(WebProblem.BODY_TOO_LARGE, Map.of("limitBytes", limitBytes));
    }

    private static final class Limited extends HttpServletRequestWrapper {

        private final long limitBytes;

        Limited(HttpServletRequest request, long limitBytes) {
            super(request);
            this.limitBytes = limitBytes;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counted(super.getInputStream(), limitBytes);
        }
    }

    private static final class Counted extends ServletInputStream {

        private final ServletInputStream body;
        private final long limitBytes;
        private long read;

        Counted(ServletInputStream body, long limitBytes) {
            this.body = body;
            this.limitBytes = limitBytes;
        }

        @Override
        public int read() throws IOException {
            int one = body.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int some = body.read(into, offset, length);
            count(Math.max(0, some));
            return some;
        }

        private void count(int more) {
            read += more;
            if (read > limitBytes) {
                throw tooLarge(limitBytes);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
