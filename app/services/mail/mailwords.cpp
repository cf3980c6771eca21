// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/mailwords.h"

#include <QFile>
#include <QRegularExpression>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &placeholderForm()
{
    static const QRegularExpression form(u"\\{([a-z_]+)\\}"_s);
    return form;
}

QString filled(const QString &line, const QMap<QString, QString> &values)
{
    QString out;
    qsizetype end = 0;
    for (auto it = placeholderForm().globalMatch(line); it.hasNext();) {
        const auto match = it.next();
        out += line.mid(end, match.capturedStart() - end) + values.value(match.captured(1));
        end = match.capturedEnd();
    }
    return out + line.mid(end);
}

QString languageOf(const QString &wanted)
{
    const QString plain = wanted.section(u'_', 0, 0).section(u'-', 0, 0).toLower();
    return mailLanguages().contains(plain) ? plain : mailLanguages().constFirst();
}

Result<QStringList> templateLines(const QString &name, const QString &language)
{
    if (!mailTemplates().contains(name))
        return fail(ErrorCode::NotFound, Field::Template);
    QFile file(u":/mail/%1/%2.txt"_s.arg(languageOf(language), name));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, Field::Template);
    return QString::fromUtf8(file.readAll()).trimmed().split(u'\n');
}

/// A line before its values are known.
struct Line {
    QString words;
    bool large = false;
};

QList<Line> linesOf(const QStringList &lines)
{
    QList<Line> out;
    for (const QString &line : lines)
        out.append(line.startsWith("# "_L1) ? Line {line.mid(2), true} : Line {line, false});
    return out;
}

QString asText(const QList<Line> &lines)
{
    QStringList words;
    for (const Line &line : lines)
        words.append(line.words);
    return words.join(u'\n').trimmed() + u'\n';
}

/// One column that reads well on a phone; colours and sizes stand in each element, as mail programs drop style sheets.
QString asHtml(const QList<Line> &lines, const QString &language)
{
    QString body;
    QString paragraph;
    const auto close = [&] {
        if (!paragraph.isEmpty())
            body += u"<p style=\"margin:0 0 16px 0\">"_s + paragraph + u"</p>\n"_s;
        paragraph.clear();
    };
    for (const Line &line : lines) {
        const QString words = line.words.toHtmlEscaped().replace(u'\n', u"<br>\n"_s);
        if (line.large) {
            close();
            body += u"<p style=\"margin:0 0 16px 0;font-size:24px;font-weight:bold\">"_s + words + u"</p>\n"_s;
        } else if (line.words.trimmed().isEmpty()) {
            close();
        } else {
            paragraph += (paragraph.isEmpty() ? QString() : u"<br>\n"_s) + words;
        }
    }
    close();
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" "
           "content=\"width=device-width\"></head>\n<body style=\"margin:0;padding:24px;background:#ffffff;"
           "color:#1b1f24;font-family:sans-serif;font-size:16px;line-height:1.5\">\n<div style=\"max-width:560px\">\n"
           "%2</div>\n</body>\n</html>\n"_s.arg(language, body);
}

} // namespace

QStringList mailTemplates()
{
    return {u"booking_made"_s, u"booking_reminder"_s, u"bookings_made"_s,   u"code"_s,
            u"code_known"_s,   u"code_unknown"_s,     u"export"_s,          u"export_kept"_s,
            u"history"_s,      u"lot_report"_s,       u"not_parked"_s,      u"offer"_s,
            u"statement"_s,    u"support"_s,          u"support_unnamed"_s, u"test"_s};
}

QStringList mailLanguages()
{
    return {u"en"_s, u"de"_s};
}

QStringList placeholdersOf(const QString &templateName, const QString &language)
{
    const auto lines = templateLines(templateName, language);
    QStringList names;
    for (auto it = placeholderForm().globalMatch(lines ? lines->join(u'\n') : QString()); it.hasNext();) {
        const QString name = it.next().captured(1);
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

Result<MailWords> mailWords(const QString &templateName, const QString &language, const QMap<QString, QString> &values)
{
    QStringList lines = TRY(templateLines(templateName, language));
    MailWords words;
    words.subject = filled(lines.takeFirst().section(u": "_s, 1), values).simplified();
    QList<Line> body = linesOf(lines);
    for (Line &line : body)
        line.words = filled(line.words, values);
    words.text = asText(body);
    words.html = asHtml(body, languageOf(language));
    return words;
}

QString mailHtml(const QString &text, const QString &language)
{
    QList<Line> lines;
    const QStringList written = text.split(u'\n');
    for (const QString &line : written)
        lines.append({line, false});
    return asHtml(lines, languageOf(language));
}

} // namespace parkdesk
