// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/mail/mailwords.h"

#include <QWidget>

class QListWidget;
class QTextBrowser;

namespace parkdesk {

class Card;
class Segmented;
class TextLabel;

/// Every template in every language, filled in with an example: as people see it, and as the plain text that goes
/// with it.
class TemplatesCard : public QWidget {
    Q_OBJECT

public:
    explicit TemplatesCard(QWidget *parent = nullptr);

private:
    [[nodiscard]] Card *listCard();
    [[nodiscard]] Card *previewCard();
    void showTemplate();

    QListWidget *m_list;
    Segmented *m_languages;
    Segmented *m_forms;
    TextLabel *m_subject;
    QTextBrowser *m_text;
    Card *m_preview = nullptr;
};

} // namespace parkdesk
