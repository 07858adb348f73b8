@echo off
rem Starts Demarche from a distribution.
rem
rem   DEMARCHE_JAVA_OPTS   further options for Java, for example "-Xmx8g"
rem   JAVA_HOME            the Java to use; else the one on the PATH
setlocal DisableDelayedExpansion

for %%I in ("%~dp0..") do set "home=%%~fI"
set "major=0"
set "java=%home%\runtime\bin\java.exe"
if exist "%java%" goto start

set "java=java.exe"
if not defined JAVA_HOME goto probe
set "java=%JAVA_HOME%\bin\java.exe"
if not exist "%java%" goto none

:probe
set "version="
for /f "tokens=3" %%V in ('call "%java%" -version 2^>^&1 ^| findstr /c:" version "') do if not defined version set "version=%%~V"
if not defined version goto none
for /f "delims=.-+" %%V in ("%version%") do set "major=%%V"
if %major% lss 17 goto old

:start
set "collector=-XX:+UseParallelGC"
echo "%DEMARCHE_JAVA_OPTS%" | findstr /r /c:"-XX:+Use.*GC" >nul && set "collector="
set "starts=%USERPROFILE%\.cache\demarche\start"
if not exist "%starts%" mkdir "%starts%" 2>nul
set "quick="
rem From Java 19 on, one option keeps the classes of a run for a quick start of the next.
if %major% geq 19 set "quick=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%starts%\windows.jsa""
"%java%" "@%home%\lib\java.options" %collector% %quick% %DEMARCHE_JAVA_OPTS% -jar "%home%\lib\demarche.jar" %*
exit /b %errorlevel%

:none
echo demarche: needs Java 17 or newer, which is neither in JAVA_HOME nor on the PATH. 1>&2
echo   Install it, and set JAVA_HOME to its directory. 1>&2
exit /b 70

:old
echo demarche: needs Java 17 or newer. 1>&2
echo   found: Java %version% as %java% 1>&2
echo   Install a newer one, and set JAVA_HOME to its directory. 1>&2
exit /b 70
