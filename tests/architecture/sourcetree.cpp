// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parkdesk::architecture {

namespace {

const QStringList sourceFolders {u"app"_s, u"ui"_s, u"tests"_s, u"cmake"_s, u"packaging"_s, u".ci"_s};
const QStringList rootFiles {u"dev"_s, u"CMakeLists.txt"_s};
const QString fixtureFolders = u"tests/architecture/fixtures/"_s;

bool isOurs(const QString &path)
{
    static const QRegularExpression known(uR"((\.(h|cpp|sql|ui|cmake|sh|awk|py)|CMakeLists\.txt|/run)$)"_s);
    return known.match(path).hasMatch() && !path.startsWith(fixtureFolders);
}

/// Splits C++ into what the compiler reads as code and as strings. It knows comments, strings, raw strings and
/// characters; it does not know trigraphs or lines continued inside a comment, which nobody here writes.
class Splitter {
public:
    explicit Splitter(const QString &text)
        : m_text(text)
        , m_code(text)
        , m_literals(text)
    {
    }

    void run()
    {
        while (m_at < m_text.size()) {
            if (startsWith(u"//"))
                take(endOf(u"\n", false), false);
            else if (startsWith(u"/*"))
                take(endOf(u"*/", true), false);
            else if (startsWith(u"R\"") && !isPartOfWord())
                take(endOfRawString(), true);
            else if (m_text.at(m_at) == u'"')
                take(endOfQuoted(u'"'), true);
            else if (m_text.at(m_at) == u'\'' && !isPartOfWord())
                take(endOfQuoted(u'\''), true);
            else
                blank(m_literals, m_at++);
        }
    }

    [[nodiscard]] QString code() const { return m_code; }
    [[nodiscard]] QString literals() const { return m_literals; }

private:
    [[nodiscard]] bool startsWith(QStringView what) const { return QStringView(m_text).mid(m_at).startsWith(what); }

    /// True inside a name or number: 1'000 holds no character, and the R of HR"..." begins no raw string; u8R does.
    [[nodiscard]] bool isPartOfWord() const
    {
        qsizetype begin = m_at;
        while (begin > 0 && (m_text.at(begin - 1).isLetterOrNumber() || m_text.at(begin - 1) == u'_'))
            --begin;
        const QString word = m_text.mid(begin, m_at - begin);
        return !word.isEmpty() && word != u"u"_s && word != u"U"_s && word != u"L"_s && word != u"u8"_s;
    }

    [[nodiscard]] qsizetype endOf(QStringView what, bool withIt) const
    {
        const qsizetype found = m_text.indexOf(what, m_at);
        return found < 0 ? m_text.size() : found + (withIt ? what.size() : 0);
    }

    [[nodiscard]] qsizetype endOfRawString() const
    {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        const QString close = u')' + m_text.mid(m_at + 2, open - m_at - 2) + u'"';
        const qsizetype found = m_text.indexOf(close, m_at);
        return found < 0 ? m_text.size() : found + close.size();
    }

    [[nodiscard]] qsizetype endOfQuoted(QChar quote) const
    {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text.at(end) != quote && m_text.at(end) != u'\n')
            end += m_text.at(end) == u'\\' ? 2 : 1;
        return std::min(end + 1, m_text.size());
    }

    /// Everything up to \a end is a comment, or a string, whose quotes remain in the code.
    void take(qsizetype end, bool isString)
    {
        for (const qsizetype begin = m_at; m_at < end; ++m_at) {
            const bool isQuote = isString && (m_at == begin || m_at == end - 1);
            if (!isQuote)
                blank(m_code, m_at);
            if (!isString)
                blank(m_literals, m_at);
        }
    }

    static void blank(QString &text, qsizetype at)
    {
        if (text.at(at) != u'\n')
            text[at] = u' ';
    }

    const QString &m_text;
    QString m_code;
    QString m_literals;
    qsizetype m_at = 0;
};

QList<Include> includesOf(const Source &source)
{
    static const QRegularExpression directive(uR"(^[ \t]*#[ \t]*include\b)"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression named(uR"(\s*[<"]([^>"\n]+)[>"])"_s);
    QList<Include> includes;
    for (auto found = directive.globalMatch(source.code); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        // The name is blank in `code` when it is quoted, so it is read from the text.
        const auto name = named.match(source.text, match.capturedEnd(), QRegularExpression::NormalMatch,
                                      QRegularExpression::AnchorAtOffsetMatchOption);
        if (name.hasMatch())
            includes.append({name.captured(1), source.lineAt(match.capturedEnd())});
    }
    return includes;
}

} // namespace

bool Source::isIn(const QStringList &places) const
{
    return std::any_of(places.begin(), places.end(), [this](const QString &place) { return path.startsWith(place); });
}

int Source::lineAt(qsizetype offset) const
{
    return 1 + static_cast<int>(QStringView(text).left(offset).count(u'\n'));
}

QString Breach::toText() const
{
    return u"%1:%2: %3: %4"_s.arg(path, QString::number(line), rule, reason);
}

Source parseSource(const QString &path, const QString &text)
{
    Source source {path, text, {}, {}, {}};
    if (source.isCpp()) {
        Splitter splitter(text);
        splitter.run();
        source.code = splitter.code();
        source.literals = splitter.literals();
        source.includes = includesOf(source);
    }
    return source;
}

QList<Source> readTree(const QString &root)
{
    const QDir directory(root);
    QStringList paths;
    for (const QString &file : rootFiles) {
        if (directory.exists(file))
            paths.append(file);
    }
    for (const QString &folder : sourceFolders) {
        QDirIterator files(directory.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = directory.relativeFilePath(files.next());
            if (isOurs(path))
                paths.append(path);
        }
    }
    paths.sort();

    QList<Source> sources;
    for (const QString &path : paths) {
        QFile file(directory.filePath(path));
        if (file.open(QIODevice::ReadOnly))
            sources.append(parseSource(path, QString::fromUtf8(file.readAll())));
    }
    return sources;
}

} // namespace parkdesk::architecture
