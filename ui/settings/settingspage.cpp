// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingspage.h"

#include "services/office.h"
#include "ui/settings/deskcard.h"
#include "ui/settings/sharingcard.h"
#include "ui/shared/card.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/preferences.h"
#include "ui/shared/segmented.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int settingLabelWidth = 160;
constexpr int comboWidth = 260;

FieldRow *settingRow(const QString &label, QWidget *input)
{
    auto *row = new FieldRow(label, input, FieldRow::Place::Nowhere);
    row->setLabelWidth(settingLabelWidth);
    row->setInputWidth(qobject_cast<Segmented *>(input) == nullptr ? comboWidth : input->sizeHint().width());
    row->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return row;
}

/// A card as high as its content.
Card *settingCard(const QString &title)
{
    auto *card = new Card(title);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    card->body()->setSpacing(metric::rowGap);
    return card;
}

QWidget *explained(QWidget *row, const QString &words)
{
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(row);
    auto *note = new TextLabel(words, FontRole::Small, Tone::Quiet);
    note->setWordWrap(true);
    note->setContentsMargins(0, 0, 0, 0);
    auto *line = new QHBoxLayout;
    line->addSpacing(settingLabelWidth);
    line->addWidget(note, 1);
    column->addLayout(line);
    return both;
}

} // namespace

SettingsPage::SettingsPage(Office &office, DeskId desk, Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_language(new Segmented)
    , m_theme(new Segmented)
    , m_lock(new QComboBox)
    , m_tickets(new QCheckBox(tr("&Print a ticket when a vehicle comes in")))
    , m_printer(new QComboBox)
{
    setObjectName(u"settingsPage"_s);
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, metric::pageMargin);
    columns->setSpacing(metric::pageMargin);
    auto *first = new QVBoxLayout;
    first->setSpacing(metric::cardGap);
    first->addWidget(appearanceCard());
    first->addWidget(safetyCard());
    first->addStretch();
    auto *second = new QVBoxLayout;
    second->setSpacing(metric::cardGap);
    second->addWidget(new DeskCard(office, desk));
    second->addWidget(paperCard());
    if (office.may(Permission::ManageLots))
        second->addWidget(new SharingCard(preferences));
    second->addStretch();
    columns->addLayout(first, 1);
    columns->addLayout(second, 1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"settingsView"_s);
    scroll->setAccessibleName(tr("Settings"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Settings"), FontRole::Title));
    head->addStretch();
    head->addWidget(new TextLabel(tr("A change is in force at once."), FontRole::Small, Tone::Quiet));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin, 0);
    column->setSpacing(metric::cardGap);
    column->addLayout(head);
    column->addWidget(scroll, 1);
    setFocusProxy(m_language);
}

Card *SettingsPage::appearanceCard()
{
    m_language->setObjectName(u"language"_s);
    m_language->setAccessibleName(tr("Language"));
    m_language->addSegment(static_cast<int>(LanguageChoice::System), tr("System", "language"));
    // A language is named in itself: who cannot read this page finds it.
    m_language->addSegment(static_cast<int>(LanguageChoice::English), u"English"_s);
    m_language->addSegment(static_cast<int>(LanguageChoice::German), u"Deutsch"_s);
    m_language->setCurrentId(static_cast<int>(m_preferences.language()));
    connect(m_language, &Segmented::chosen, this,
            [this](int id) { m_preferences.setLanguage(static_cast<LanguageChoice>(id)); });
    m_theme->setObjectName(u"theme"_s);
    m_theme->setAccessibleName(tr("Colours"));
    m_theme->addSegment(static_cast<int>(ThemeChoice::System), tr("System", "colours"));
    m_theme->addSegment(static_cast<int>(ThemeChoice::Light), tr("Light"));
    m_theme->addSegment(static_cast<int>(ThemeChoice::Dark), tr("Dark"));
    m_theme->addSegment(static_cast<int>(ThemeChoice::HighContrast), tr("High Contrast"));
    m_theme->setCurrentId(static_cast<int>(m_preferences.theme()));
    connect(m_theme, &Segmented::chosen, this,
            [this](int id) { m_preferences.setTheme(static_cast<ThemeChoice>(id)); });
    auto *card = settingCard(tr("Language and colours"));
    card->body()->addWidget(settingRow(tr("Language"), m_language));
    card->body()->addWidget(settingRow(tr("Colours"), m_theme));
    return card;
}

Card *SettingsPage::safetyCard()
{
    m_lock->setObjectName(u"lockMinutes"_s);
    const int now = m_preferences.lockMinutes();
    QList<int> choices {1, 2, 4, 10, 30};
    if (!choices.contains(now))
        choices.append(now);
    for (const int length : std::as_const(choices))
        m_lock->addItem(tr("%n minute(s)", nullptr, length), length);
    m_lock->setCurrentIndex(m_lock->findData(now));
    connect(m_lock, &QComboBox::activated, this,
            [this] { m_preferences.setLockMinutes(m_lock->currentData().toInt()); });
    FieldRow *row = settingRow(tr("Lock the desk &after"), m_lock);
    auto *card = settingCard(tr("When nobody is here"));
    card->body()->addWidget(
        explained(row, tr("Without a key or the mouse for so long, the desk locks itself. Nothing typed is lost.")));
    return card;
}

Card *SettingsPage::paperCard()
{
    m_tickets->setObjectName(u"printTickets"_s);
    m_tickets->setChecked(m_preferences.printsTickets());
    connect(m_tickets, &QCheckBox::toggled, this, [this](bool on) { m_preferences.setPrintsTickets(on); });
    m_printer->setObjectName(u"printer"_s);
    setPrinters({});
    connect(m_printer, &QComboBox::activated, this,
            [this] { m_preferences.setPrinter(m_printer->currentData().toString()); });
    FieldRow *row = settingRow(tr("P&rinter"), m_printer);
    auto *card = settingCard(tr("Paper"));
    card->body()->addWidget(row);
    auto *below = new QHBoxLayout;
    below->addSpacing(settingLabelWidth);
    below->addWidget(m_tickets, 1);
    card->body()->addLayout(below);
    return card;
}

void SettingsPage::setPrinters(const QStringList &names)
{
    const QString wanted = m_preferences.printer();
    m_printer->clear();
    m_printer->addItem(tr("The system's printer"), QString());
    for (const QString &name : names)
        m_printer->addItem(name, name);
    if (!wanted.isEmpty() && !names.contains(wanted))
        m_printer->addItem(tr("%1 (not there now)", "printer").arg(wanted), wanted);
    m_printer->setCurrentIndex(qMax(0, m_printer->findData(wanted)));
}

} // namespace parkdesk
