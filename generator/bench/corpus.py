#!/usr/bin/env python3
"""A bilingual (English + Russian) bulletin of any size, for measuring speed.

    corpus.py --out DIR [--count N] [--seed S] [--jobs J] [--vocabulary V]

Writes N English and N Russian Markdown articles, the same bytes for the same seed on every machine, as a bulletin that
Vestnik builds as it stands:

    DIR/content/bulletin.yaml            copied from vestnik/content/
    DIR/content/en/NAME.md, ru/NAME.md   an article and its translation share their file name
    DIR/content/static/img/dot.png       one picture that some articles show
    DIR/corpus.json                      the seed, all names and tags

Each article has a title, date with offset, author, 2 to 4 tags, summary and translationKey; 150 to 900 words with links
between articles, lists, quotes, tables and code. With a vocabulary the text is of made-up words instead, V stems a language in
many forms, as often as Zipf's law has it: what a search index has to hold, which the few phrases of the other are not.
"""
import argparse
import datetime
import json
import multiprocessing
import os
import random
import shutil
import struct
import zlib

HERE = os.path.dirname(os.path.abspath(__file__))

YEARS = 12
END = datetime.datetime(2026, 11, 1, 12, 0, 0, tzinfo=datetime.timezone.utc)
OFFSETS = (0, 60, 120, 180, 180, 180, 240, 300, -300, -240, 330, 600)

TAGS = ("economy science health transport energy harbour rail climate schools universities "
        "courts elections budget housing parks water forestry farming fishing museums theatre "
        "music cinema books football chess skiing cycling weather roads airports trade banking "
        "telecoms software space astronomy medicine heritage tourism").split()

AUTHORS = {
    "en": ("Alice Marlowe", "Daniel Whitcombe", "Priya Raman", "Tom Ashdown", "Grace Okafor", "Henry Pell",
           "Moira Lindqvist", "Samuel Brandt", "Nadia Farrow", "Oliver Stanton", "Ruth Calder", "Ivan Sokolov"),
    "ru": ("Алиса Марлова", "Даниил Вересов", "Прасковья Рамзина", "Тимофей Ясенев", "Галина Окунева", "Гордей Пеллин",
           "Мария Липатова", "Самуил Бронский", "Надежда Фарафонова", "Олег Станицын", "Руфь Калинина", "Иван Соколов"),
}

# ---------------------------------------------------------------- English
EN_SUBJ = """the city council|the harbour authority|a regional committee|the transport ministry|the museum board
a group of engineers|the local school|the weather service|an independent panel|the national library
the largest shipping company|the rail operator|a team of botanists|the mayor's office|the central bank
the university hospital|a small publishing house|the fishing cooperative|the forestry service|the chess federation
the water company|a citizens' assembly|the appeals court|the airport administration|the trade union
the astronomy society|a software firm from the north|the theatre company|the statistics office|the road agency
the energy regulator|an association of farmers|the film festival|the housing department|the tourist board
the heritage trust|the youth orchestra|the ski club|a panel of historians|the insurance bureau""".replace("\n", "|").split("|")
EN_PRED = """approved the revised plan|published a detailed report|postponed the final decision|opened a new training centre
rejected the earlier proposal|confirmed the preliminary figures|signed an agreement with its neighbours|presented the annual accounts
asked for additional funding|launched a public consultation|completed the first stage of repairs|announced a competition for young designers
restored the old lighthouse|changed the timetable of night services|introduced simpler rules for visitors|tested a new warning system
reduced the cost of monthly tickets|extended the exhibition|invited specialists from abroad|collected thousands of signatures
measured the level of the river|planted several hundred young trees|replaced the ageing pumps|moved the archive to a safer building
counted the migrating birds|promised to answer every letter|renewed the contract for two years|closed the eastern bridge to lorries
described the results as encouraging|found no sign of lasting damage|called the delay unavoidable|shared the data with researchers
set out a timetable for the works|welcomed the change of course|recorded a modest increase in demand|warned of shortages""".replace("\n", "|").split("|")
EN_TAIL = """after a long discussion|before the end of the season|despite the heavy rain|in spite of earlier objections|with help from volunteers
during the spring session|at a meeting on Thursday|according to people present|for the first time in ten years|without a single vote against
under the terms of the new law|as part of a wider programme|because of rising prices|to the surprise of many residents|in the course of last month
following advice from experts|with only a week to spare|across all seven districts|in front of a full hall|while the work was still under way
on the eve of the holiday|at almost no extra cost|with the support of local firms|since the beginning of the year|until further notice
by a narrow majority|in line with the forecast|for reasons that remain unclear|between two rounds of talks|on both sides of the river""".replace("\n", "|").split("|")
EN_LINK = ["Meanwhile", "Later", "In addition", "As expected", "By contrast", "Earlier this year", "Not long ago", "At the same time",
           "Even so", "In practice", "For now", "Two days later", "In short", "On paper"]
EN_HEAD = """What was decided|The background|How it will work|Reactions|Figures and dates|What happens next|A longer view|Questions that remain
Who is affected|The cost|Lessons from last year|In the districts|Voices from the hall|The timetable|Details of the plan""".replace("\n", "|").split("|")
EN_ADJ = "new old quiet northern southern regional public early late local modern historic shared open bright wooden coastal central".split()
EN_NOUN = "harbour bridge library market station theatre observatory orchard lighthouse museum school garden archive tramway reservoir stadium island valley".split()
EN_VERB = ["opens", "reopens", "changes", "expands", "celebrates", "waits", "prepares", "moves", "returns", "grows", "recovers", "surprises"]
EN_WHEN = ["this spring", "after repairs", "for a week", "at last", "before winter", "ahead of schedule", "once again", "in a new form",
           "under new rules", "with a new roof", "despite doubts", "on Sunday"]
EN_ITEM = """longer opening hours|a clear list of prices|free entry for schools|quieter engines|two additional carriages|a printed map
better lighting|shorter queues|a telephone line for complaints|monthly reports|new benches|spare parts|a shared calendar
safe crossings|warm waiting rooms|signs in both languages""".replace("\n", "|").split("|")
EN_COL = ("District", "Visitors", "Change, %")
EN_ROW = ["North", "South", "East", "West", "Centre", "Islands", "Hills", "Old Town"]

# ---------------------------------------------------------------- Russian (m = masculine, f = feminine, p = plural)
RU_SUBJ = {
    "m": """городской совет|региональный комитет|музейный совет|местный университет|независимый эксперт|железнодорожный оператор
центральный банк|апелляционный суд|профсоюз строителей|кинофестиваль|жилищный департамент|энергетический надзор|лыжный клуб
молодёжный оркестр|небольшой издательский дом|речной порт|ботанический сад|метеорологический институт|фонд наследия|союз фермеров""".replace("\n", "|").split("|"),
    "f": """администрация порта|рабочая группа|областная больница|национальная библиотека|метеослужба|шахматная федерация
рыболовецкая артель|лесная служба|водная компания|театральная труппа|дорожная служба|туристическая палата|страховая компания
счётная комиссия|школа искусств|мэрия|судоходная компания|служба статистики|обсерватория|редакция газеты""".replace("\n", "|").split("|"),
    "p": """инженеры завода|жители северных районов|учёные института|депутаты|историки|волонтёры|врачи клиники|специалисты по климату
преподаватели|архивисты|железнодорожники|местные предприниматели|садоводы|астрономы|музыканты|экскурсоводы""".replace("\n", "|").split("|"),
}
RU_VERB = """утвердил утвердила утвердили;отложил отложила отложили;опубликовал опубликовала опубликовали;представил представила представили
подписал подписала подписали;обсудил обсудила обсудили;отклонил отклонила отклонили;подготовил подготовила подготовили
проверил проверила проверили;изменил изменила изменили;продлил продлила продлили;поддержал поддержала поддержали
завершил завершила завершили;пересмотрел пересмотрела пересмотрели;описал описала описали;одобрил одобрила одобрили""".replace("\n", ";").split(";")
RU_VERB = [dict(zip("mfp", v.split())) for v in RU_VERB]
RU_OBJ = """обновлённый план работ|подробный отчёт|окончательное решение|соглашение с соседями|годовой бюджет|прежнее предложение
предварительные данные|новые правила для посетителей|расписание ночных рейсов|договор на два года|первый этап ремонта|систему оповещения
программу озеленения|конкурс молодых архитекторов|стоимость проездных билетов|выставку старинных карт|проект моста через реку
порядок приёма заявлений|карту велосипедных дорожек|список охраняемых зданий|график отключений воды|условия льготных кредитов
результаты измерений|перечень школьных экскурсий|устав общества|схему движения транспорта|каталог редких книг|итоги переписи птиц
смету на восстановление маяка|график заседаний|состав жюри|порядок хранения архива""".replace("\n", "|").split("|")
RU_TAIL = """после долгого обсуждения|до конца сезона|несмотря на сильный дождь|вопреки прежним возражениям|при помощи добровольцев
в ходе весенней сессии|на заседании в четверг|по словам участников|впервые за десять лет|без единого голоса против
в рамках более широкой программы|из-за роста цен|к удивлению многих жителей|в течение прошлого месяца|по совету специалистов
за неделю до срока|во всех семи районах|в переполненном зале|накануне праздника|почти без дополнительных затрат
при поддержке местных предприятий|с начала года|до особого распоряжения|незначительным большинством|в соответствии с прогнозом
по причинам, которые пока неясны|между двумя раундами переговоров|на обоих берегах реки""".replace("\n", "|").split("|")
RU_LINK = ["Тем временем", "Позднее", "Кроме того", "Как и ожидалось", "Напротив", "Ранее в этом году", "Недавно", "В то же время",
           "Тем не менее", "На практике", "Пока что", "Два дня спустя", "Словом", "На бумаге"]
RU_HEAD = """Что решили|Предыстория|Как это будет работать|Отклики|Цифры и даты|Что дальше|Более широкий взгляд|Вопросы без ответа
Кого это касается|Цена вопроса|Уроки прошлого года|В районах|Голоса из зала|Календарь|Подробности плана""".replace("\n", "|").split("|")
RU_ADJ = "новый старый тихий северный южный областной городской ранний поздний местный современный исторический общий открытый светлый деревянный прибрежный центральный".split()
RU_NOUN = "порт мост архив рынок вокзал театр сад маяк музей парк стадион остров трамвай канал причал планетарий лицей посёлок".split()
RU_TVERB = ["открывается", "меняется", "расширяется", "отмечает юбилей", "ждёт решения", "готовится к зиме", "переезжает", "возвращается",
            "растёт", "восстанавливается", "удивляет гостей", "просыпается"]
RU_WHEN = ["этой весной", "после ремонта", "на неделю", "наконец", "до зимы", "раньше срока", "снова", "в новом виде",
           "по новым правилам", "под новой крышей", "несмотря на сомнения", "в воскресенье"]
RU_ITEM = """более долгие часы работы|понятный прейскурант|бесплатный вход для школьников|тихие двигатели|два дополнительных вагона|печатная карта
хорошее освещение|короткие очереди|телефон для жалоб|ежемесячные отчёты|новые скамейки|запасные части|общий календарь
безопасные переходы|тёплые залы ожидания|указатели на двух языках""".replace("\n", "|").split("|")
RU_COL = ("Район", "Посетители", "Изменение, %")
RU_ROW = ["Северный", "Южный", "Восточный", "Западный", "Центральный", "Острова", "Холмы", "Старый город"]

CODE = ("for day in range(7):\n    total = total + visitors[day]\n    if total > limit:\n        print(day, total)\n",
        "{\n  \"station\": \"north\",\n  \"level\": 41,\n  \"open\": true\n}\n",
        "date;district;visitors\n2024-05-01;north;812\n2024-05-02;north;790\n")


def rng_for(seed, *what):
    """A random source that depends on the seed and the item alone, not on the order of the work."""
    return random.Random("/".join(str(x) for x in (seed,) + what))


def article_name(seed, i):
    h = zlib.crc32(b"%d/%d" % (seed, i))
    adj = EN_ADJ[h % len(EN_ADJ)]
    noun = EN_NOUN[(h >> 5) % len(EN_NOUN)]
    verb = EN_VERB[(h >> 11) % len(EN_VERB)]
    return "%s-%s-%s-%05d" % (adj, noun, verb, i)


def article_date(seed, i, count):
    """Article 0 is the oldest; dates rise with i and never meet, so that every peer sorts alike."""
    span = YEARS * 365.25 * 86400
    step = span / count
    jitter = (zlib.crc32(b"d%d/%d" % (seed, i)) % 800) / 1000.0
    when = END - datetime.timedelta(seconds=int(span - (i + jitter) * step))
    off = OFFSETS[zlib.crc32(b"o%d/%d" % (seed, i)) % len(OFFSETS)]
    return when.astimezone(datetime.timezone(datetime.timedelta(minutes=off)))


class English:
    lang = "en"
    heads, items, cols, rows, links = EN_HEAD, EN_ITEM, EN_COL, EN_ROW, EN_LINK
    more, said, ref, pic = "See also", "people present said", "Bulletin reference", "A view of the place"

    @staticmethod
    def clause(r):
        return "%s %s %s" % (r.choice(EN_SUBJ), r.choice(EN_PRED), r.choice(EN_TAIL))

    @staticmethod
    def title(r, i):
        return "%s %s %s %s: note %d" % (r.choice(EN_ADJ).capitalize(), r.choice(EN_NOUN), r.choice(EN_VERB), r.choice(EN_WHEN), i)


class Russian:
    lang = "ru"
    heads, items, cols, rows, links = RU_HEAD, RU_ITEM, RU_COL, RU_ROW, RU_LINK
    more, said, ref, pic = "Читайте также", "сообщили участники", "Номер бюллетеня", "Вид на место событий"

    @staticmethod
    def clause(r):
        g = "mfp"[int(r.random() * 3)]
        return "%s %s %s %s" % (r.choice(RU_SUBJ[g]), r.choice(RU_VERB)[g], r.choice(RU_OBJ), r.choice(RU_TAIL))

    @staticmethod
    def title(r, i):
        return "%s %s %s %s: заметка %d" % (r.choice(RU_ADJ).capitalize(), r.choice(RU_NOUN), r.choice(RU_TVERB), r.choice(RU_WHEN), i)


SYLLABLES = {"en": "ba con der fi gra hol in ker lum mon nar or pel qui ras sto tal ur ven wim".split(),
             "ru": "ба кон дер фи гра хол ин кер лум мон нар ор пел цы рас сто тал ур вен жим".split()}
ENDINGS = {"en": ["", "", "s", "ed", "ing", "er", "ly"],
           "ru": "а у ы ой ам ах ого ому ый ая ые ыми ит ил ила или ать".split()}


def made_up(lang, k):
    """The k-th stem of a language; those that come often are short."""
    syllables = SYLLABLES[lang]
    word = ""
    k += 20
    while k:
        k, one = divmod(k, 20)
        word += syllables[one]
    return word


def rich(L, r, target, vocabulary):
    out = []
    while target > 0:
        words = [made_up(L.lang, int(vocabulary ** r.random()) - 1) + r.choice(ENDINGS[L.lang]) for _ in range(60)]
        out.append(cap(" ".join(words)) + ".")
        target -= 60
    return "\n\n".join(out) + "\n"


def cap(s):
    return s[0].upper() + s[1:]


def sentence(L, r):
    x = r.random()
    if x < 0.2:
        return r.choice(L.links) + ", " + L.clause(r) + "."
    if x < 0.4:
        return cap(L.clause(r)) + ", " + L.said + "."
    return cap(L.clause(r)) + "."


def paragraph(L, r, names, n):
    out = [sentence(L, r) for _ in range(n)]
    x = r.random()
    k = int(r.random() * n)
    s = out[k]
    words = s.split(" ")
    m = 1 + int(r.random() * (len(words) - 3))
    pair = words[m] + " " + words[m + 1].rstrip(",.")
    tail = words[m + 1][len(words[m + 1].rstrip(",.")):]
    if x < 0.15:
        words[m:m + 2] = ["**" + pair + "**" + tail]
    elif x < 0.30:
        words[m:m + 2] = ["*" + pair + "*" + tail]
    elif x < 0.45:
        words[m:m + 2] = ["[%s](/%s/%s/)" % (pair, L.lang, r.choice(names)) + tail]
    elif x < 0.52:
        words[m:m + 2] = ["[%s](https://example.org/%s/%d)" % (pair, L.lang, r.randrange(9999)) + tail]
    elif x < 0.56:
        words[m:m + 2] = ["`" + pair + "`" + tail]
    out[k] = " ".join(words)
    return " ".join(out)


def body(L, seed, i, names, vocabulary=0):
    shape = rng_for(seed, "shape", i)       # the same shape in both languages
    r = rng_for(seed, L.lang, i)
    target = shape.randint(150, 900)
    if vocabulary:
        return rich(L, r, target, vocabulary)
    words = 0
    out = []
    section = 0
    while words < target:
        n = shape.randint(2, 4)
        p = paragraph(L, r, names, n)
        out.append(p)
        words += p.count(" ") + 1
        x = shape.random()
        if x < 0.22 and words < target:
            section += 1
            out.append(("## " if shape.random() < 0.7 else "### ") + r.choice(L.heads))
        elif x < 0.32:
            mark = "1. " if shape.random() < 0.3 else "- "
            items = [mark + cap(r.choice(L.items)) for _ in range(shape.randint(3, 6))]
            out.append("\n".join(items))
            words += 4 * len(items)
        elif x < 0.40:
            q = "> " + sentence(L, r) + "\n> " + sentence(L, r)
            out.append(q)
            words += q.count(" ")
    if shape.random() < 0.25:
        rows = ["| %s | %s | %s |" % L.cols, "|---|--:|--:|"]
        for k in shape.sample(range(len(L.rows)), shape.randint(3, 6)):
            rows.append("| %s | %d | %.1f |" % (L.rows[k], shape.randint(100, 9999), shape.uniform(-20, 20)))
        out.insert(len(out) // 2, "\n".join(rows))
    if shape.random() < 0.06:
        out.insert(len(out) // 2 + 1, "```\n" + shape.choice(CODE) + "```")
    if shape.random() < 0.12:
        out.insert(1, "![%s](/img/dot.png)" % L.pic)
    other = r.choice(names)
    out.append("%s: [%s](/%s/%s/)." % (L.more, other.rsplit("-", 1)[0].replace("-", " "), L.lang, other))
    out.append("%s BB-%05d-%s." % (L.ref, i, L.lang))
    return "\n\n".join(out) + "\n"


def meta(L, seed, i, count):
    r = rng_for(seed, "meta", L.lang, i)
    s = rng_for(seed, "tags", i)
    tags = []
    want = s.randint(2, 4)
    while len(tags) < want:
        t = TAGS[int(len(TAGS) * s.random() ** 1.5)]    # the first ones come up more often
        if t not in tags:
            tags.append(t)
    return {"title": L.title(r, i), "date": article_date(seed, i, count), "author": AUTHORS[L.lang][s.randrange(12)],
            "tags": tags, "summary": cap(L.clause(r)) + "."}


def front_matter(name, m):
    return ("---\ntitle: \"%s\"\ndate: %s\nauthor: \"%s\"\ntags: [%s]\nsummary: \"%s\"\ntranslationKey: %s\n---\n\n"
            % (m["title"], m["date"].isoformat(), m["author"], ", ".join(m["tags"]), m["summary"], name))


def png():
    """A 16 x 16 one-colour picture."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    rows = b"".join(b"\0" + b"\x33\x66\x99" * 16 for _ in range(16))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 16, 16, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def write(path, data):
    with open(path, "wb") as f:
        f.write(data)


def part(job):
    """Articles 'lo' to 'hi' in both languages: one piece of the work for one process."""
    out, seed, count, vocabulary, lo, hi = job
    names = [article_name(seed, i) for i in range(count)]
    for i in range(lo, hi):
        for L in (English, Russian):
            text = front_matter(names[i], meta(L, seed, i, count)) + body(L, seed, i, names, vocabulary)
            write(os.path.join(out, "content", L.lang, names[i] + ".md"), text.encode("utf-8"))
    return hi - lo


def make(out, count, seed, jobs, vocabulary):
    content = os.path.join(out, "content")
    for folder in ("en", "ru", os.path.join("static", "img")):
        os.makedirs(os.path.join(content, folder), exist_ok=True)
    shutil.copyfile(os.path.join(HERE, "vestnik", "content", "bulletin.yaml"), os.path.join(content, "bulletin.yaml"))
    write(os.path.join(content, "static", "img", "dot.png"), png())
    step = max(1, min(500, count // 8 + 1))
    work = [(out, seed, count, vocabulary, lo, min(count, lo + step)) for lo in range(0, count, step)]
    with multiprocessing.Pool(jobs) as pool:
        done = sum(pool.imap_unordered(part, work))
    tags = sorted({t for i in range(count) for t in meta(English, seed, i, count)["tags"]})
    info = {"seed": seed, "count": count, "languages": ["en", "ru"], "tags": tags, "articles": done * 2,
            "names": [article_name(seed, i) for i in range(count)]}
    write(os.path.join(out, "corpus.json"), json.dumps(info).encode())
    return info


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--out", required=True)
    ap.add_argument("--count", type=int, default=1000, help="articles per language")
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--jobs", type=int, default=min(os.cpu_count() or 1, 8))
    ap.add_argument("--vocabulary", type=int, default=0, help="stems per language; 0: ordinary phrases")
    a = ap.parse_args()
    info = make(a.out, a.count, a.seed, a.jobs, a.vocabulary)
    print("%d articles, %d tags" % (info["articles"], len(info["tags"])))


if __name__ == "__main__":
    main()
