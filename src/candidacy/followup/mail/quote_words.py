"""How mail programs mark what is quoted, in English, German, French, Spanish and Dutch: tables only."""

from __future__ import annotations

import re

_WROTE = r"(?:wrote|writes|schrieb(?:en)?|a écrit|escribió|escribio|schreef|ha scritto|escreveu|skrev)"
ATTRIBUTION = re.compile(
    rf"(?:On|Am|Le|El|Op|Il|Em|Den|W dniu)\b.{{6,300}}?\b{_WROTE}\b.{{0,120}}?:?",
    re.IGNORECASE,
)
"""Mail programs break this one over several lines."""
ATTRIBUTION_LINE = re.compile(
    rf".{{3,120}}<[^<>\s]+@[^<>\s]+>\s*(?:{_WROTE})\s*:|.{{3,80}} {_WROTE} (?:on|am|le|el|op)\b.{{6,60}}:",
    re.IGNORECASE,
)
ORIGINAL = re.compile(
    r"[-_*\s]{0,12}\s*(?:Original Message|Original Appointment|Ursprüngliche Nachricht|Ursprünglicher Termin|Message d'origine|Message original|Mensaje original|Oorspronkelijk bericht|Reply message)\s*[-_*\s]{3,12}$",
    re.IGNORECASE,
)
FORWARDED = re.compile(
    r"[-_*\s]{0,14}\s*(?:Begin forwarded message:?|Anfang der weitergeleiteten (?:Nachricht|E-Mail):?|Début du message (?:transféré|réexpédié)\s*:?|Inicio del mensaje reenviado:?|Begin doorgestuurd bericht:?"
    r"|(?:Forwarded [Mm]essage|Forwarded by .{1,60}|Weitergeleitete Nachricht|Message transféré|Mensaje reenviado|Doorgestuurd bericht)\s*[-_*\s]{2,14})$",
    re.IGNORECASE,
)
FROM = re.compile(r"[*_]{0,2}(?:From|Von|De|Van|Da)\s*:\s*[*_]{0,2}", re.IGNORECASE)
SUBJECT = re.compile(r"[*_]{0,2}(?:Subject|Betreff|Objet|Asunto|Onderwerp)\s*:\s*[*_]{0,2}", re.IGNORECASE)
HEADER_LINE = re.compile(
    r"[*_]{0,2}(?:Sent|Date|To|Cc|Subject|Reply-To|Gesendet|Datum|An|Betreff|Envoyé|À|Objet|Enviado(?: el)?|Fecha|Para|Asunto|Verzonden|Aan|Onderwerp|Importance)\s*:\s*[*_]{0,2}",
    re.IGNORECASE,
)
SENT_FROM = re.compile(
    r"(?:Sent from (?:my|Mail|Outlook|Yahoo)|Get Outlook for|Sent via|Von meinem .{2,30} gesendet|Envoyé (?:de|depuis) mon|Enviado desde mi|Verstuurd vanaf mijn|Download the .{2,30} app)\b",
    re.IGNORECASE,
)
CLOSING = re.compile(
    r"(?:(?:with |our |my |very )?(?:kind(?:est)?|best|warm(?:est)?|many|good)? ?(?:regards|wishes)(?: and (?:best|kind) (?:wishes|regards))?|regards|best|cheers|thanks(?: again| a lot| so much)?|many thanks(?: again)?|thank you(?: again| very much)?|thanks (?:and|&) (?:kind |best )?regards"
    r"|yours(?: (?:sincerely|faithfully|truly|aye))?|(?:very )?sincerely(?: yours)?|respectfully|cordially|all the best|warmly|take care|see you (?:then|soon|there)|best of luck|talk soon|le meas|kind rgds|br|kr|many thanks (?:and|&) (?:kind|best) (?:regards|wishes)"
    r"|mit (?:freundlichen|besten|vielen|herzlichen) grü(?:ß|ss)en|(?:viele|beste|liebe|herzliche|freundliche) grü(?:ß|ss)e|mfg|hochachtungsvoll"
    r"|(?:bien )?cordialement|(?:sincères|meilleures) salutations|bien à vous|(?:un )?(?:(?:cordial|atento) )?saludo|saludos(?: cordiales)?|atentamente|met (?:vriendelijke|hartelijke) groet(?:en)?|(?:hartelijke|vriendelijke) groet(?:en)?|mvg)[,.!:]?",
    re.IGNORECASE,
)
NOTICE = re.compile(
    r"(?:\W{0,4}(?:this|the information (?:contained )?in this) (?:e-?mail|message|communication|transmission)\b.{0,160}\b(?:confidential|intended|privileged|automated|automatically)|confidentiality (?:notice|note)|\W{0,3}disclaimer\b|please consider the environment"
    r"|diese (?:e-?mail|nachricht) (?:ist|enthält)|ce (?:message|courriel) .{0,60}confidentiel|este (?:mensaje|correo) .{0,60}confidencial|dit bericht .{0,60}vertrouwelijk)",
    re.IGNORECASE,
)
