@echo off
rem Starts vestnik.jar, which lies beside this file, with the options of the JVM that were measured to serve it best and, from
rem Java 19 on, with an archive of its classes that the JVM itself makes and renews, in %LOCALAPPDATA%\vestnik.
rem
rem   JAVA_HOME     the Java to use, 17 or newer; if not set, the one on PATH
rem   VESTNIK_OPTS  more options for java; they win over those set here
setlocal

set "java=java.exe"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"

set "version="
for /f "tokens=3" %%v in ('""%java%" -version 2>&1" ^| findstr /c:"version "') do for /f "delims=.-" %%m in ("%%~v") do set "version=%%m"
if not defined version (
    echo vestnik: there is no Java: install 17 or newer, or set JAVA_HOME right 1>&2
    exit /b 5
)
if %version% lss 17 (
    echo vestnik: Java 17 or newer is needed, this is %version%: %java% 1>&2
    exit /b 5
)

rem Nothing that the JVM has to say about itself may stand among the program's own words.
set "options=-XX:+IgnoreUnrecognizedVMOptions -Xmn256m -XX:MaxRAMPercentage=75 -XX:-UsePerfData"
set "options=%options% -Xlog:disable -Xlog:all=error:stderr -XX:Tier3BackEdgeThreshold=1500"
echo "%VESTNIK_OPTS%" | findstr /r /c:"-XX:+Use[A-Za-z0-9]*GC" >nul || set "options=%options% -XX:+UseParallelGC"

rem The preview works all day: it gets the better compiler too, and takes no more room at once than it needs.
if "%~1"=="serve" (
    set "options=%options% -XX:FreqInlineSize=60 -XX:InlineSmallCode=600 -XX:MaxInlineLevel=5"
) else (
    set "options=%options% -XX:TieredStopAtLevel=1 -XX:InitialRAMPercentage=12"
)

if not defined LOCALAPPDATA goto plain
if %version% lss 19 goto plain
if not exist "%LOCALAPPDATA%\vestnik" mkdir "%LOCALAPPDATA%\vestnik" 2>nul
"%java%" %options% -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%LOCALAPPDATA%\vestnik\classes.jsa" %VESTNIK_OPTS% -jar "%~dp0vestnik.jar" %*
exit /b %errorlevel%

:plain
"%java%" %options% %VESTNIK_OPTS% -jar "%~dp0vestnik.jar" %*
exit /b %errorlevel%
