package org.vestnik.acceptance.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** One headless Chromium with a fresh profile, and the conditions of a reader that tests set. Not for several threads. */
public final class Browser implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars");

    private final ObjectMapper json = new ObjectMapper();
    private final ChromeDriver driver;

    private Browser(Properties binaries, Path profile) {
        var options = new ChromeOptions();
        options.setBinary(binaries.getProperty("browser"));
        options.addArguments(FLAGS);
        options.addArguments("--user-data-dir=" + profile);
        var logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of(binaries.getProperty("driver")).toFile())
                .build();
        driver = new ChromeDriver(service, options);
        command("Page.enable", Map.of());
    }

    /** Starts the browser that {@code browser.sh} found. */
    static Browser start() {
        Path found = Path.of(System.getProperty("vestnik.browser.properties", "target/browser.properties"));
        var binaries = new Properties();
        try (Reader reader = Files.newBufferedReader(found, StandardCharsets.UTF_8)) {
            binaries.load(reader);
            return new Browser(
                    binaries, Files.createTempDirectory(found.toAbsolutePath().getParent(), "browser-"));
        } catch (IOException e) {
            throw new UncheckedIOException("no browser: run browser.sh " + found + " first", e);
        }
    }

    /** Opens a page and waits until it has loaded. */
    public Visit open(URI address) {
        requestsSinceLastTime();
        complaintsSinceLastTime();
        driver.get(address.toString());
        return new NetworkLog(requestsSinceLastTime()).visit(complaintsSinceLastTime());
    }

    /** Runs a script on the page, outside its content security policy, and returns what it returns, as JSON has it. */
    public Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** As {@link #run}; the script's last argument is the function to call with the result. */
    public Object runAsync(String script, Object... arguments) {
        return driver.executeAsyncScript(script, arguments);
    }

    /** How many cookies and items the page has left with its reader. */
    public long storedItems() {
        return (long) run("return (document.cookie ? document.cookie.split(';').length : 0)"
                + " + localStorage.length + sessionStorage.length");
    }

    /** @param scale device pixels to a CSS pixel: a zoom of 400 % at 1280 px is 320 CSS pixels at scale 4 */
    public void setViewport(int width, int height, int scale) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", scale, "mobile", false));
    }

    public void setDark(boolean dark) {
        var feature = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        command("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
    }

    /** Takes effect with the next page. */
    public void setScripts(boolean on) {
        command("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    }

    /** The reader's time zone, an IANA name. */
    public void setZone(String zone) {
        command("Emulation.setTimezoneOverride", Map.of("timezoneId", zone));
    }

    /** Back to a desktop in light colours, with scripts and without the cookies of earlier pages. */
    void reset() {
        command("Network.clearBrowserCookies", Map.of());
        setScripts(true);
        setDark(false);
        setViewport(1280, 900, 1);
    }

    private void command(String name, Map<String, Object> parameters) {
        driver.executeCdpCommand(name, parameters);
    }

    private List<JsonNode> requestsSinceLastTime() {
        var messages = new ArrayList<JsonNode>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            try {
                messages.add(json.readTree(entry.getMessage()).path("message"));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("the driver's log is JSON", e);
            }
        }
        return messages;
    }

    private List<String> complaintsSinceLastTime() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
