// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/translations/texts.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace parkdesk::test {

using namespace Qt::StringLiterals;

namespace {

void readTranslation(QXmlStreamReader &xml, TranslatedText &text)
{
    text.finished = !xml.attributes().hasAttribute("type"_L1);
    if (!text.plural) {
        text.translations = {xml.readElementText()};
        return;
    }
    while (xml.readNextStartElement())
        text.translations.append(xml.readElementText());
}

TranslatedText readMessage(QXmlStreamReader &xml, const QString &context)
{
    TranslatedText text;
    text.context = context;
    text.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            text.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            text.comment = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, text);
        else
            xml.skipCurrentElement();
    }
    return text;
}

/// "%1", "%2", "%n", each as often as it stands there.
QStringList placeHolders(const QString &text)
{
    static const QRegularExpression holder(u"%(L?\\d{1,2}|n)"_s);
    QStringList found;
    for (auto match = holder.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

bool hasAccessKey(const QString &text)
{
    static const QRegularExpression key(u"&[^&\\s]"_s);
    return key.match(QString(text).remove(u"&&"_s)).hasMatch();
}

QChar endMark(const QString &text)
{
    const QChar last = text.isEmpty() ? QChar() : text.back();
    return u".…:?"_s.contains(last) ? last : QChar();
}

} // namespace

QList<TranslatedText> readTexts(const QString &tsFile)
{
    QList<TranslatedText> texts;
    QFile file(tsFile);
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                texts.append(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    return texts;
}

QStringList faultsOf(const TranslatedText &text)
{
    const QString name = u"%1: \"%2\""_s.arg(text.context, text.source);
    QStringList faults;
    if (!text.finished || text.translations.isEmpty())
        return {name + u" is unfinished"_s};
    for (const QString &translation : text.translations) {
        if (translation.isEmpty())
            faults.append(name + u" is empty"_s);
        // A plural may leave the number out ("one minute").
        QStringList wanted = placeHolders(text.source);
        QStringList given = placeHolders(translation);
        if (text.plural) {
            wanted.removeAll(u"%n"_s);
            given.removeAll(u"%n"_s);
        }
        if (wanted != given)
            faults.append(u"%1 has %2 where %3 is wanted"_s.arg(name, given.join(u' '), wanted.join(u' ')));
        if (hasAccessKey(text.source) != hasAccessKey(translation))
            faults.append(name + u" lost or got an access key"_s);
        if (!text.plural && endMark(text.source) != endMark(translation))
            faults.append(name + u" ends in another way"_s);
    }
    return faults;
}

} // namespace parkdesk::test
