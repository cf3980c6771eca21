// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/democard.h"

#include "ui/shared/icons.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/platetext.h"
#include "ui/shared/roletext.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int demoInset = 12; // with the card's own padding 24
constexpr int demoColumnGap = 16;
constexpr int demoColumns = 4;

QString roleWords(const DemoLogin &login)
{
    if (login.owner)
        return DemoCard::tr("owner: all three roles");
    QStringList words;
    for (const Role role : login.roles)
        words.append(roleText(role));
    return words.join(DemoCard::tr(", ", "between roles"));
}

} // namespace

DemoCard::DemoCard(QWidget *parent)
    : Card({}, parent)
{
    setObjectName(u"demoCard"_s);
    setAccessibleName(tr("Logins of the demo town"));
    hide();
}

void DemoCard::offer(const QList<DemoLogin> &logins)
{
    setVisible(!logins.isEmpty());
    delete m_rows;
    m_rows = nullptr;
    if (logins.isEmpty())
        return;
    m_rows = new QWidget;
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(demoInset, demoInset, demoInset, demoInset);
    grid->setHorizontalSpacing(demoColumnGap);
    grid->setVerticalSpacing(metric::rowGap / 2);
    grid->setColumnStretch(1, 1);
    auto *title = new QHBoxLayout;
    title->setSpacing(metric::rowGap / 2);
    auto *sign = new QLabel;
    sign->setPixmap(glyphIcon(Glyph::Info).pixmap(metric::glyphSize));
    title->addWidget(sign);
    title->addWidget(new TextLabel(tr("This is the demo town"), FontRole::Strong), 1);
    grid->addLayout(title, 0, 0, 1, demoColumns);
    grid->addWidget(
        new TextLabel(tr("Nothing here is real. These logins were made for it alone."), FontRole::Body, Tone::Quiet), 1,
        0, 1, demoColumns);
    grid->setRowMinimumHeight(2, metric::rowGap / 2);
    const QStringList heads {tr("Name"), tr("May act as"), tr("Password")};
    for (int column = 0; column < heads.size(); ++column)
        grid->addWidget(new TextLabel(heads.at(column), FontRole::SmallStrong, Tone::Quiet), 3, column);
    for (const DemoLogin &login : logins)
        addRow(grid, login);
    body()->addWidget(m_rows);
}

void DemoCard::addRow(QGridLayout *grid, const DemoLogin &login)
{
    const int line = grid->rowCount();
    grid->addWidget(new Hairline, line, 0, 1, demoColumns);
    const int row = line + 1;
    auto *password = new TextLabel(leftToRight(login.password), FontRole::Code);
    password->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *use = new KeyButton(tr("Use"), nullptr, KeyButton::Look::Link);
    use->setObjectName(u"use-"_s + login.login);
    use->setAccessibleName(tr("Use the login of %1").arg(login.name));
    grid->addWidget(new TextLabel(leftToRight(login.login), FontRole::Strong), row, 0);
    grid->addWidget(new TextLabel(roleWords(login)), row, 1);
    grid->addWidget(password, row, 2);
    grid->addWidget(use, row, 3);
    connect(use, &KeyButton::clicked, this, [this, login] { Q_EMIT used(login.login, login.password); });
}

} // namespace parkdesk
