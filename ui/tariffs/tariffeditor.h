// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/tariffs/checkrun.h"
#include "ui/tariffs/examplescard.h"
#include "ui/tariffs/tariffsight.h"
#include "ui/tariffs/weekpicture.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace parkdesk {

class CurveCard;
class FindingsPanel;
class SignCard;
class TryItCard;

/// The rules of one tariff and, beside them, what they come to: who wins when, a stay to try, price by length, the
/// sign. Needs no office: text in, text out. What is typed is checked and shown at once.
class TariffEditor : public QWidget {
    Q_OBJECT

public:
    /// Where the tariff holds.
    struct Place {
        Zone zone;
        Currency currency;
        Instant now;
        QStringList vehicles; ///< codes of the office's types
        std::shared_ptr<const CalendarDays> calendar;
    };

    explicit TariffEditor(QWidget *parent = nullptr);
    ~TariffEditor() override;

    void setPlace(const Place &place);
    /// Another tariff; all steps are forgotten. Errors: those of readJson().
    Done setText(const QByteArray &json, const QString &name, bool readOnly);
    /// What it is compared with; none for nothing.
    void setPublished(const std::optional<QByteArray> &json, const QString &name);
    /// The tariff becomes another in one step that can be undone.
    Done replaceText(const QByteArray &json, const QString &words);

    [[nodiscard]] TariffDraft &draft() { return m_draft; }
    [[nodiscard]] QByteArray text() const { return m_draft.json(); }
    [[nodiscard]] const TariffSight &sight() const { return m_sight; }
    [[nodiscard]] const ValueContext &context() const { return m_desk.context; }
    [[nodiscard]] int table() const { return m_rules->table(); }
    /// Every example holds, and there is no mistake.
    [[nodiscard]] bool isPublishable();
    /// The cards beside the rules, or \a widget in their place.
    void showBeside(QWidget *widget);
    void addBeside(QWidget *widget);
    /// Below the findings of the checker.
    void addFoot(QWidget *widget);
    [[nodiscard]] bool isBesideShown() const;
    void showExamples();
    void goTo(const QString &pointer);
    void focusRules();
    /// The short names by which rules speak of each other.
    void showNames(bool shown);
    [[nodiscard]] bool namesShown() const { return m_desk.withNames; }

Q_SIGNALS:
    /// By the person; not by setText().
    void edited();
    /// What can be undone changed, or the examples turned.
    void stateChanged();

private:
    void onChange();
    /// What was typed a moment ago takes effect on the pictures.
    void look();
    void showSight();
    void showFindings();
    void keepExample();
    [[nodiscard]] QWidget *pictures();
    [[nodiscard]] std::vector<WeekPicture::RuleWords> ruleWords() const;

    TariffDraft m_draft;
    RuleDesk m_desk;
    TariffSight m_sight;
    std::vector<ExampleOutcome> m_outcomes;
    std::vector<TariffFinding> m_findings;
    CheckRun m_checker;
    RulesCard *m_rules;
    FindingsPanel *m_found;
    WeekCard *m_week;
    TryItCard *m_try;
    CurveCard *m_curve;
    SignCard *m_sign;
    ExamplesCard *m_examples;
    QStackedWidget *m_beside;
    QTimer m_burst;
    QTimer m_check;
    bool m_loading = false;
    bool m_stale = false;
};

} // namespace parkdesk
