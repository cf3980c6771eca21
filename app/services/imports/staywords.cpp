// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/imports/stayrows.h"

#include <QRegularExpression>

#include <limits>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct FieldWords {
    StayField field;
    QLatin1StringView name;
    /// Of columns, letters and digits alone, in small letters; the likeliest first.
    std::initializer_list<QLatin1StringView> usual;
};

const std::initializer_list<FieldWords> &fieldWords()
{
    static const std::initializer_list<FieldWords> words {
        {StayField::Id,
         QLatin1StringView("id"),
         {"id"_L1, "ticket"_L1, "ticketno"_L1, "ticketnumber"_L1, "ticketid"_L1, "transactionid"_L1, "sessionid"_L1,
          "reservationid"_L1, "bookingid"_L1, "parkingid"_L1, "belegnummer"_L1, "ticketnummer"_L1, "recordid"_L1}},
        {StayField::Entry,
         QLatin1StringView("entry"),
         {"entry"_L1,       "entrytime"_L1, "entryat"_L1,   "enteredat"_L1,        "entered"_L1,
          "timein"_L1,      "intime"_L1,    "checkin"_L1,   "checkintime"_L1,      "arrival"_L1,
          "arrivaltime"_L1, "arrived"_L1,   "start"_L1,     "starttime"_L1,        "startdate"_L1,
          "startedat"_L1,   "begin"_L1,     "begintime"_L1, "parkingtimestamp"_L1, "parkedat"_L1,
          "from"_L1,        "einfahrt"_L1,  "ankunft"_L1,   "beginn"_L1,           "von"_L1,
          "entrada"_L1,     "entree"_L1}},
        {StayField::Exit,
         QLatin1StringView("exit"),
         {"exit"_L1,       "exittime"_L1, "exitat"_L1,       "leftat"_L1,    "left"_L1,          "timeout"_L1,
          "outtime"_L1,    "checkout"_L1, "checkouttime"_L1, "departure"_L1, "departuretime"_L1, "departed"_L1,
          "end"_L1,        "endtime"_L1,  "enddate"_L1,      "endedat"_L1,   "finish"_L1,        "leavingtimestamp"_L1,
          "releasedat"_L1, "until"_L1,    "to"_L1,           "ausfahrt"_L1,  "ende"_L1,          "bis"_L1,
          "salida"_L1,     "sortie"_L1}},
        {StayField::Minutes,
         QLatin1StringView("minutes"),
         {"minutes"_L1, "durationminutes"_L1, "durationmin"_L1, "durationmins"_L1, "durationinminutes"_L1,
          "parkedminutes"_L1, "dauermin"_L1, "minuten"_L1}},
        {StayField::Plate,
         QLatin1StringView("plate"),
         {"plate"_L1, "licenseplate"_L1, "licenceplate"_L1, "numberplate"_L1, "platenumber"_L1, "plateno"_L1,
          "vehiclenumber"_L1, "vehicleno"_L1, "vehiclereg"_L1, "regno"_L1, "regnumber"_L1, "registration"_L1,
          "registrationnumber"_L1, "carnumber"_L1, "carno"_L1, "kennzeichen"_L1, "matricula"_L1, "immatriculation"_L1,
          "vrm"_L1}},
        {StayField::Vehicle,
         QLatin1StringView("vehicle"),
         {"vehicle"_L1, "vehicletype"_L1, "vehicleclass"_L1, "vehiclecategory"_L1, "type"_L1, "category"_L1,
          "cartype"_L1, "fahrzeugart"_L1, "fahrzeugtyp"_L1, "fahrzeug"_L1}},
        {StayField::Lot,
         QLatin1StringView("lot"),
         {"lot"_L1, "lotname"_L1, "parkinglot"_L1, "parkinglotname"_L1, "carpark"_L1, "carparkname"_L1, "garage"_L1,
          "parking"_L1, "parkingname"_L1, "location"_L1, "locationname"_L1, "site"_L1, "facility"_L1,
          "primelocationname"_L1, "meter"_L1, "meterid"_L1, "parkplatz"_L1, "parkhaus"_L1, "anlage"_L1}},
        {StayField::Spot,
         QLatin1StringView("spot"),
         {"spot"_L1, "spotnumber"_L1, "spotno"_L1, "spotlabel"_L1, "slot"_L1, "slotnumber"_L1, "slotid"_L1, "space"_L1,
          "spacenumber"_L1, "spaceid"_L1, "bay"_L1, "baynumber"_L1, "stall"_L1, "parkingspot"_L1, "parkingspace"_L1,
          "stellplatz"_L1, "platz"_L1, "platznummer"_L1}},
        {StayField::Amount,
         QLatin1StringView("amount"),
         {"amount"_L1,     "amountpaid"_L1, "paidamount"_L1,  "totalamount"_L1,   "fee"_L1,
          "parkingfee"_L1, "cost"_L1,       "parkingcost"_L1, "totalcost"_L1,     "price"_L1,
          "total"_L1,      "charge"_L1,     "paid"_L1,        "payableamount"_L1, "revenue"_L1,
          "betrag"_L1,     "preis"_L1,      "gebuehr"_L1,     "importe"_L1,       "montant"_L1}},
        {StayField::Method,
         QLatin1StringView("method"),
         {"method"_L1, "paymentmethod"_L1, "paymenttype"_L1, "paymentmode"_L1, "paidby"_L1, "payment"_L1, "tender"_L1,
          "zahlart"_L1, "zahlungsart"_L1, "zahlungsmittel"_L1}},
        {StayField::Driver,
         QLatin1StringView("driver"),
         {"driver"_L1, "drivername"_L1, "customer"_L1, "customername"_L1, "user"_L1, "userid"_L1, "username"_L1,
          "fahrer"_L1, "kunde"_L1}},
    };
    return words;
}

/// "Time In (UTC)" is timein as well.
QString plainName(const QString &name)
{
    static const QRegularExpression aside(u"\\(.*\\)"_s);
    QString plain;
    for (const QChar sign : QString(name).remove(aside).toLower().normalized(QString::NormalizationForm_KD)) {
        if (sign.isLetterOrNumber())
            plain += sign;
    }
    return plain;
}

Error mapProblem(const QString &what, const QString &reason)
{
    return {ErrorCode::BadFile, Field::File, {{u"path"_s, what}, {u"reason"_s, reason}}};
}

/// A name of the header, or a number from 1 on.
int columnOf(const QStringList &header, const QString &name)
{
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (header.at(i).trimmed().compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return static_cast<int>(i);
    }
    bool isNumber = false;
    const int number = name.trimmed().toInt(&isNumber);
    return isNumber && number >= 1 && number <= header.size() ? number - 1 : -1;
}

QString codeOfWord(const QString &word, const QHash<QString, QString> &codes)
{
    QString plain;
    for (const QChar sign : word.toLower()) {
        if (sign.isLetterOrNumber())
            plain += sign;
    }
    return codes.value(plain);
}

} // namespace

QString stayFieldName(StayField field)
{
    for (const FieldWords &words : fieldWords()) {
        if (words.field == field)
            return words.name;
    }
    return {};
}

std::optional<StayField> stayFieldFromName(const QString &name)
{
    for (const FieldWords &words : fieldWords()) {
        if (words.name == name)
            return words.field;
    }
    return {};
}

StayColumns guessStayColumns(const QStringList &header)
{
    QStringList plain;
    for (const QString &name : header)
        plain.append(plainName(name));
    StayColumns columns;
    for (const FieldWords &words : fieldWords()) {
        for (const QLatin1StringView usual : words.usual) {
            const qsizetype column = plain.indexOf(QString(usual));
            if (column < 0)
                continue;
            columns.insert(words.field, {static_cast<int>(column)});
            plain[column].clear();
            break;
        }
    }
    return columns;
}

Result<StayColumns> stayColumns(const QStringList &header, const QStringList &wishes)
{
    StayColumns columns = guessStayColumns(header);
    for (const QString &wish : wishes) {
        const qsizetype sign = wish.indexOf(u'=');
        const auto field = stayFieldFromName(wish.first(std::max<qsizetype>(sign, 0)).trimmed().toLower());
        if (!field)
            return fail(mapProblem(wish, u"unknown_field"_s));
        columns.remove(*field);
        const QString names = wish.sliced(sign + 1).trimmed();
        if (names.isEmpty())
            continue;
        // A name may have a plus within.
        QList<int> found {columnOf(header, names)};
        if (found.constFirst() < 0) {
            found.clear();
            for (const QString &name : names.split(u'+'))
                found.append(columnOf(header, name));
        }
        if (found.contains(-1))
            return fail(mapProblem(names, u"unknown_column"_s));
        for (auto it = columns.begin(); it != columns.end();) // a guess gives way to what was said
            it = std::any_of(found.begin(), found.end(), [&](int column) { return it->contains(column); })
                ? columns.erase(it)
                : std::next(it);
        columns.insert(*field, found);
    }
    if (!columns.contains(StayField::Entry))
        return fail(mapProblem(u"entry"_s, u"missing_column"_s));
    return columns;
}

QString decimalFormName(DecimalForm form)
{
    return form == DecimalForm::Comma ? u"comma"_s : u"point"_s;
}

std::optional<DecimalForm> decimalFormFromName(const QString &name)
{
    for (const DecimalForm form : {DecimalForm::Point, DecimalForm::Comma}) {
        if (decimalFormName(form) == name)
            return form;
    }
    return {};
}

DecimalForm recogniseDecimalForm(const QStringList &samples)
{
    static const QRegularExpression comma(u",[0-9]{1,2}[^0-9]*$"_s);
    static const QRegularExpression point(u"\\.[0-9]{1,2}[^0-9]*$"_s);
    qsizetype commas = 0;
    qsizetype points = 0;
    for (const QString &sample : samples) {
        commas += sample.contains(comma) ? 1 : 0;
        points += sample.contains(point) ? 1 : 0;
    }
    return commas > points ? DecimalForm::Comma : DecimalForm::Point;
}

Result<ReadAmount> readAmount(const QString &text, DecimalForm form, Currency currency)
{
    static const QRegularExpression point(
        u"^([0-9]+|[0-9]{1,3}(?:[, '\u2019][0-9]{2,3})*[, '\u2019][0-9]{3})?(?:\\.([0-9]*))?$"_s);
    static const QRegularExpression comma(
        u"^([0-9]+|[0-9]{1,3}(?:[. '\u2019][0-9]{2,3})*[. '\u2019][0-9]{3})?(?:,([0-9]*))?$"_s);
    static const QRegularExpression around(u"^[^0-9.,+-]*([+-]?)[^0-9.,+-]*|[^0-9.,]*$"_s);
    QString plain = text.trimmed().replace(QChar(0xA0), u' ').replace(QChar(0x202F), u' ').replace(QChar(0x2212), u'-');
    const bool negative = plain.contains(u'-');
    plain.remove(around);
    const auto match = (form == DecimalForm::Point ? point : comma).match(plain);
    if (!match.hasMatch() || (match.capturedLength(1) == 0 && match.capturedLength(2) == 0))
        return fail(ErrorCode::BadAmount, Field::Amount);
    QString digits;
    for (const QChar sign : match.captured(1)) {
        if (sign.isDigit())
            digits += sign;
    }
    const int decimals = currency.decimals();
    const QString fraction = match.captured(2);
    digits += fraction.first(std::min<qsizetype>(decimals, fraction.size())).leftJustified(decimals, u'0');
    ReadAmount amount;
    bool fits = false;
    amount.minor = digits.isEmpty() ? 0 : digits.toLongLong(&fits);
    if ((!fits && !digits.isEmpty()) || amount.minor > std::numeric_limits<qint64>::max() / 1'000'000)
        return fail(ErrorCode::AmountOverflow, Field::Amount);
    const QString rest = fraction.sliced(std::min<qsizetype>(decimals, fraction.size()));
    amount.rounded = rest.count(u'0') != rest.size();
    if (amount.rounded && rest.at(0) >= u'5')
        ++amount.minor;
    if (negative)
        amount.minor = -amount.minor;
    return amount;
}

QString vehicleTypeOfWord(const QString &word)
{
    static const QHash<QString, QString> codes {
        {u"car"_s, u"car"_s},         {u"cars"_s, u"car"_s},       {u"auto"_s, u"car"_s},
        {u"automobile"_s, u"car"_s},  {u"pkw"_s, u"car"_s},        {u"sedan"_s, u"car"_s},
        {u"suv"_s, u"car"_s},         {u"hatchback"_s, u"car"_s},  {u"lmv"_s, u"car"_s},
        {u"fourwheeler"_s, u"car"_s}, {u"4wheeler"_s, u"car"_s},   {u"coche"_s, u"car"_s},
        {u"voiture"_s, u"car"_s},     {u"truck"_s, u"truck"_s},    {u"trucks"_s, u"truck"_s},
        {u"lorry"_s, u"truck"_s},     {u"hgv"_s, u"truck"_s},      {u"lkw"_s, u"truck"_s},
        {u"bus"_s, u"truck"_s},       {u"heavy"_s, u"truck"_s},    {u"bike"_s, u"bike"_s},
        {u"bikes"_s, u"bike"_s},      {u"motorbike"_s, u"bike"_s}, {u"motorcycle"_s, u"bike"_s},
        {u"moto"_s, u"bike"_s},       {u"motorrad"_s, u"bike"_s},  {u"krad"_s, u"bike"_s},
        {u"twowheeler"_s, u"bike"_s}, {u"2wheeler"_s, u"bike"_s},  {u"scooty"_s, u"scooty"_s},
        {u"scooter"_s, u"scooty"_s},  {u"moped"_s, u"scooty"_s},   {u"roller"_s, u"scooty"_s},
        {u"cycle"_s, u"cycle"_s},     {u"bicycle"_s, u"cycle"_s},  {u"rad"_s, u"cycle"_s},
        {u"fahrrad"_s, u"cycle"_s},   {u"pushbike"_s, u"cycle"_s},
    };
    return codeOfWord(word, codes);
}

QString methodOfWord(const QString &word)
{
    static const QHash<QString, QString> codes {
        {u"cash"_s, u"cash"_s},       {u"coin"_s, u"cash"_s},        {u"coins"_s, u"cash"_s},
        {u"bar"_s, u"cash"_s},        {u"bargeld"_s, u"cash"_s},     {u"card"_s, u"card"_s},
        {u"credit"_s, u"card"_s},     {u"creditcard"_s, u"card"_s},  {u"debit"_s, u"card"_s},
        {u"debitcard"_s, u"card"_s},  {u"karte"_s, u"card"_s},       {u"ec"_s, u"card"_s},
        {u"visa"_s, u"card"_s},       {u"mastercard"_s, u"card"_s},  {u"account"_s, u"account"_s},
        {u"invoice"_s, u"account"_s}, {u"rechnung"_s, u"account"_s}, {u"other"_s, u"other"_s},
        {u"app"_s, u"other"_s},       {u"mobile"_s, u"other"_s},     {u"phone"_s, u"other"_s},
        {u"online"_s, u"other"_s},    {u"upi"_s, u"other"_s},        {u"wallet"_s, u"other"_s},
        {u"qr"_s, u"other"_s},        {u"handy"_s, u"other"_s},
    };
    return codeOfWord(word, codes);
}

} // namespace parkdesk
