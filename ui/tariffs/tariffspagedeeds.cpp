// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page does besides editing: samples, files, publishing, the laboratory.

#include "tariff/starter.h"
#include "ui/shared/banner.h"
#include "ui/shared/commandaction.h"
#include "ui/shared/errortext.h"
#include "ui/shared/keybutton.h"
#include "ui/tariffs/calendarcard.h"
#include "ui/tariffs/findingtext.h"
#include "ui/tariffs/laboratoryview.h"
#include "ui/tariffs/publishcard.h"
#include "ui/tariffs/signcard.h"
#include "ui/tariffs/tariffeditor.h"
#include "ui/tariffs/tariffspage.h"

#include <QDir>
#include <QFile>
#include <QMenu>
#include <QSaveFile>
#include <QStackedWidget>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

[[nodiscard]] QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The name of a sample, in the language of the moment where it has one.
[[nodiscard]] QString sampleName(const QString &path)
{
    const Result<JsonNode> root = readJson(bytesOf(path));
    ValueContext context;
    context.language = QLocale().name().left(2);
    const QString name = root ? shownValue(FieldKind::Label, root->member(u"name"_s), context) : QString();
    return name.isEmpty() ? path.section(u'/', -1).section(u'.', 0, 0) : name;
}

} // namespace

void TariffsPage::fillSamples()
{
    QStringList paths;
    for (const QString &folder : {u":/tariffs"_s, u":/tariffs/samples"_s}) {
        for (const QString &name : QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            if (!name.contains(u"schema"_s))
                paths << folder + u'/' + name;
        }
    }
    for (const QString &path : paths) {
        QAction *action = m_sampleMenu->addAction(sampleName(path));
        action->setObjectName(u"sample-"_s + path.section(u'/', -1).section(u'.', 0, 0));
        connect(action, &QAction::triggered, this, [this, path] { takeSample(path); });
    }
    m_sampleMenu->setObjectName(u"sampleMenu"_s);
}

void TariffsPage::takeSample(const QString &path)
{
    Result<JsonNode> sample = readJson(bytesOf(path));
    if (!sample) {
        m_banner->say(Banner::Kind::Error, faultText(sample.error()));
        return;
    }
    // The sample's rules in this lot: its currency, no zone of its own. Amounts are numbers to begin with.
    const QString currency = m_shelf->tariffs().currency.code();
    if (stringAt(*sample, u"/currency"_s) != currency)
        say(tr("The amounts of the sample were in %1.").arg(stringAt(*sample, u"/currency"_s)));
    putNode(*sample, u"/currency"_s, textNode(currency));
    dropNode(*sample, u"/timezone"_s);
    m_editor->draft().replace(*sample, tr("Copy a sample"));
    m_editor->focusRules();
}

void TariffsPage::fillMore()
{
    m_moreMenu->setObjectName(u"tariffMoreMenu"_s);
    for (const QString &name : {u"newTariff"_s, u"tariffExamples"_s, u"tariffCalendar"_s, u"tariffNames"_s,
                                u"importTariff"_s, u"exportTariff"_s, u"dropTariffDraft"_s}) {
        for (QAction *action : actions()) {
            if (action->objectName() == name)
                m_moreMenu->addAction(action);
        }
    }
}

void TariffsPage::importJson()
{
    m_files.ask(this, FileChoice::Purpose::Open, tr("Import a Tariff"), tr("Tariffs (*.json)"), {},
                [this](const QString &path) {
                    const Done done = m_editor->replaceText(bytesOf(path), tr("Import a tariff"));
                    if (done) {
                        m_banner->hide();
                        m_editor->focusRules();
                    } else {
                        m_banner->say(Banner::Kind::Error,
                                      tr("%1 was not imported: %2 (%3)", "file, why, where in it")
                                          .arg(path.section(u'/', -1), faultText(done.error()),
                                               done.error().details.value(u"path"_s).toString()));
                    }
                });
}

void TariffsPage::exportJson()
{
    m_files.ask(
        this, FileChoice::Purpose::Save, tr("Export the Tariff"), tr("Tariffs (*.json)"), openName() + u".json"_s,
        [this](const QString &path) {
            QSaveFile file(path);
            const bool written = file.open(QIODevice::WriteOnly) && file.write(m_editor->text()) >= 0 && file.commit();
            if (written)
                say(tr("Exported to %1").arg(path.section(u'/', -1)));
            else
                m_banner->say(Banner::Kind::Error, tr("The file could not be written: %1").arg(file.errorString()));
        });
}

QString TariffsPage::whyNot()
{
    if (!m_editor->draft().tariff())
        return faultText(m_editor->draft().tariff().error());
    return m_editor->isPublishable()
        ? QString()
        : tr("An example does not hold, or the checker found a mistake. Mend it before publishing.");
}

void TariffsPage::openPublish()
{
    if (!m_opened)
        return;
    const QString why = whyNot();
    m_shelf->saveNow();
    showBeside(m_publish);
    m_publish->begin(signWords(m_editor->draft().root(), m_editor->table(), m_editor->context()), why,
                     m_office.clock().now(), m_shelf->tariffs().zone, m_shelf->inForce() != nullptr);
}

void TariffsPage::openLaboratory()
{
    if (!m_opened || !m_editor->draft().tariff())
        return;
    m_shelf->saveNow();
    m_laboratory->begin(m_editor->text(), m_editor->sight());
    m_views->setCurrentWidget(m_laboratory);
    m_laboratory->setFocus(Qt::OtherFocusReason);
}

void TariffsPage::closeLaboratory()
{
    m_laboratory->cancel();
    m_views->setCurrentIndex(0);
    m_editor->focusRules();
}

void TariffsPage::showBeside(QWidget *widget)
{
    m_editor->showBeside(widget);
    if (widget == nullptr)
        m_editor->focusRules();
    else if (widget == m_calendar)
        m_calendar->begin();
}

} // namespace parkdesk
