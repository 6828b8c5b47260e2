// Turns the times in lists into exact relative phrases, such as "7 years ago", when the page is read. The page is whole
// without it: where the browser lacks something, or does not know the language, the text stays as it was built.
//
// Put it inline at the end of the body: <script id="z_" data-time-zone="Europe/Moscow">. The bulletin's zone stands in the
// markup, since the script's hash is in the Content-Security-Policy and has to be the same on all pages.
// Comment lines, indents and line breaks are taken out first. At most 512 bytes may remain, hence the short names and
// f`text` for f('text'); no statement may rely on the end of its line.
//
// A <time> needs datetime, and lang at or above it. If its text is a relative phrase already, the absolute date has to
// stand in its title; else the text becomes the title.
//
// It counts as org.vestnik.language.Elapsed does; time/cases.tsv holds for both. For a test, let new Date be another
// present before the page loads: Date = class extends Date {constructor(...a) {super(...a.length ? a : [present])}}
for(let e of document.querySelectorAll`.recent time`)
  try{
    let R=Intl.RelativeTimeFormat,
    // Each unit and how many of it make the next. The 9 is never reached: 30 days end the weeks.
    u='second60minute60hour24day7week9month12year'.split(/(\d+)/),
    n=new Date,
    t=new Date(k=e.dateTime),
    d=t>n?t-n:n-t,
    // From 30 days on it begins with months, else with seconds. Midnight is a day known without its time: under 24 hours it keeps
    // its date, for x is not there yet, which ends the try.
    i=d<2592e6?d<864e5&&/T00:00/.test(k)?x:0:10,
    // What the wall clock shows then and now, the earlier first: year, month, and day with time, which compare as text.
    // Swedish, since it is "2018-08-04 14:05:00". The data of the element z_ serve as options: timeZone.
    [[a,b,c],[x,y,s]]=[t,n].map(k=>k.toLocaleString('sv',z_.dataset).split`-`).sort(),
    v=i?y-b+(x-a)*12-(s<c)||1:d/1e3|0;
    for(;v>=u[++i];)v=v/u[i++]|0;
    e.title||=e.textContent;
    // A language that the browser does not know would be replaced by the reader's; '' throws instead.
    e.textContent=new R(R.supportedLocalesOf(e.closest`[lang]`.lang)+'').format(t>n?v:-v,u[i-1])
  }catch{}
