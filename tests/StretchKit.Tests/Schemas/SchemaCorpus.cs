using System.Text.Json.Nodes;
using StretchKit.Screening;
using StretchKit.Tests.TestData;

namespace StretchKit.Tests.Schemas;

/// <summary>Files that reader and schema must judge alike: every built-in one, and small ones with one fault each.</summary>
internal static class SchemaCorpus
{
    private const string Entry = """
        { "format": "stretchkit-catalog/1", "stretches": [ {
          "id": "clinic-hug", "name": "Hug", "aliases": ["squeeze"], "formerIds": ["old-hug"], "family": "clinic-hug", "easier": ["bridge"], "harder": [],
          "technique": "static", "position": "hook-lying", "laterality": "sided", "phases": ["main"], "setUpSeconds": 5, "regions": ["lower-back"],
          "muscles": [ { "muscle": "gluteus-maximus", "role": "lengthens", "primary": true }, { "muscle": "erector-spinae", "role": "lengthens", "share": 40 } ],
          "mechanisms": [ { "mechanism": "hip-flexion", "limb": "working", "qualifiers": ["passive"] } ],
          "equipment": [ { "anyOf": ["mat", "bed"] }, { "anyOf": ["pillow"], "optional": true } ],
          "dose": { "holdSeconds": 30, "moveSeconds": 2, "repetitions": 2, "sets": 1, "intensity": 3 },
          "doseRanges": [ { "population": "adult", "holdSeconds": [10, 30], "repetitions": [1, 3], "sets": [1, 1], "daysPerWeek": [2, 7] } ],
          "instructions": { "setUp": "Lie down.", "action": "Hug the knee.", "cue": "Let go.", "breathing": "Breathe out.", "feel": "A mild pull.", "mistake": "Pulling hard." },
          "citations": [ { "source": "garber-2011", "supports": "dose", "certainty": "high", "directness": "adjacent" } ] } ] }
        """;

    private const string Person = """
        { "format": "stretchkit-profile/1", "recordedOn": "2026-02-01",
          "facts": { "age-years": 40, "sex-at-birth": "female", "no-pain": true, "fever": { "status": "not-sure" }, "bp-systolic": { "value": 120, "on": "2026-01-01", "source": "clinician" } },
          "pains": [ { "region": "knee", "side": "left", "score": 3, "since": "2025-12-01" } ],
          "conditions": [ { "id": "hip-replacement", "side": "left", "since": "2025-01-01", "details": { "approach": "anterior", "weeks": 20, "discharged": { "value": true } } },
                          { "id": "limb-muscle-strain", "muscle": "hamstrings", "details": { "cleared": { "status": "declined" } } } ] }
        """;

    private const string Pack = """
        { "format": "stretchkit-rules/1", "pack": { "id": "clinic", "version": "1.0.0" },
          "sources": [ { "id": "clinic-protocol", "title": "Protocol of the clinic", "type": "expert", "access": "full", "year": 2026, "url": "https://example.org/protocol" } ],
          "messages": { "en": { "rule.clinic-hip": "After {condition}, keep to what the clinic allows.", "override.clinic-plan": "Agreed for our patients." },
                        "de": { "rule.clinic-hip": "Nach {condition} nur, was die Klinik erlaubt." } },
          "overrides": [ { "rule": "ballistic-default", "verdict": "suitable", "by": "head of physiotherapy", "say": "clinic-plan", "cite": ["clinic-protocol"] } ],
          "screens": [ { "id": "clinic-screen", "when": "pain-back", "require": ["fever"], "first": true,
            "tests": [ { "pains": [ { "region": "lower-back" } ], "expect": "needs-answers" }, { "facts": { "fever": false }, "pains": [ { "region": "lower-back", "since": "2025-12-30" } ], "expect": "proceed" } ] } ],
          "triage": [ { "id": "clinic-fever", "triage": "consult", "person": { "all": ["fever", { "fact": "age-years", "gte": 65 }] }, "whenNotSure": "consult", "say": "illness-today", "cite": ["stretchkit-design"],
            "tests": [ { "facts": { "fever": true, "age-years": 65 }, "expect": "consult" }, { "facts": { "fever": true }, "expect": "proceed" }, { "facts": { "fever": { "status": "not-sure" }, "age-years": 70 }, "expect": "consult" } ] } ],
          "rows": [ { "id": "clinic-hip", "condition": "hip-replacement", "when": { "detail": "weeks", "lt": 12 }, "grade": "expert", "cite": ["stretchkit-design"], "scope": ["hip"], "softening": false,
            "cells": { "hip-flexion": { "verdict": "modify", "if": { "detail": "approach", "in": ["posterior"] }, "else": "avoid", "change": [ { "holdAtMostSeconds": 10 }, { "prop": "pillow" } ] },
                       "prone": { "verdict": "caution", "helpful": true }, "kneeling": "caution" },
            "tests": [ { "note": "the operated hip", "conditions": [ { "id": "hip-replacement", "side": "left", "details": { "weeks": 3, "approach": "posterior" } } ], "stretch": { "load": "hip-flexion", "sided": true }, "side": "left", "expect": "modify" },
                       { "conditions": [ { "id": "hip-replacement", "side": "left", "details": { "weeks": 3 } } ], "stretch": { "mechanisms": [ { "mechanism": "hip-flexion", "limb": "other" } ], "sided": true }, "side": "left", "expect": "suitable" },
                       { "stretch": { "load": ["hip-flexion", "prone"], "technique": "dynamic", "position": "prone", "target": "hip", "muscle": "iliopsoas", "hold": 0 }, "surface": "floor", "context": "any", "expect": { "lowest": "suitable", "effective": "caution", "highest": "avoid" } } ] } ],
          "rules": [ { "id": "clinic-power", "person": { "fact": "next-activity", "in": ["power"] }, "stretch": { "any": [ { "technique": ["static"] }, { "load": ["hip-flexion"], "region": ["hip"], "qualifiers": ["deep"], "without": ["held"] }, { "hold": { "gt": 30 } } ] },
            "verdict": "modify", "change": [ { "secondsPerMuscleAtMost": 59 } ], "say": "static-before-power", "whenUnknown": "suitable", "grade": "review", "cite": ["behm-2016"], "fixed": true,
            "tests": [ { "facts": { "next-activity": "power" }, "stretch": { "hold": 31 }, "expect": "modify" }, { "stretch": { "unmarked": true, "technique": "dynamic", "hold": 10 }, "expect": "suitable" } ] } ] }
        """;

    /// <summary>Gets files without a fault.</summary>
    public static IReadOnlyList<SchemaCase> Valid { get; } =
    [
        .. BuiltIn("catalog", "Catalog"),
        .. BuiltIn("rules", "Safety"),
        new("catalog", "sample entry", Entry),
        new("catalog", "no stretch at all", """{ "$schema": "catalog.schema.json", "format": "stretchkit-catalog/1", "stretches": [] }"""),
        Catalog("mechanisms not stated", entry => entry.Remove("mechanisms")),
        Catalog("mechanisms none", entry => entry["mechanisms"] = new JsonArray()),
        Catalog("id of two letters", entry => entry["id"] = "ab"),
        Catalog("id of 60 letters", entry => entry["id"] = new string('a', 60)),
        Catalog("cue of 70 letters", entry => entry["instructions"]!["cue"] = new string('a', 70)),
        Catalog("words in German", entry => entry["translations"] = JsonNode.Parse("""{ "de": { "name": "Umarmung", "aliases": ["Knie zur Brust"], "cue": "Lassen Sie los." } }""")),
        Catalog("two readings", entry => entry["review"] = JsonNode.Parse("""[ { "role": "author", "on": "2026-02-01" }, { "role": "second-reader", "on": "2026-02-02", "open": ["Is the hold right?"] } ]""")),
        Catalog("a dose that only moves", entry => { entry["dose"]!["holdSeconds"] = 0; }),
        new("profile", "sample person", Person),
        new("profile", "nothing known", """{ "format": "stretchkit-profile/1", "recordedOn": "2026-02-01" }"""),
        new("profile", "everything known", System.Text.Encoding.UTF8.GetString(TestPeople.KnownThrough.Write(TestPeople.Today))),
        new("profile", "everything undecided", System.Text.Encoding.UTF8.GetString(FactVocabulary.AskableIds.Aggregate(HealthProfile.Empty, (person, id) => person.WithStatus(id, FactStatus.NotSure)).Write(TestPeople.Today))),
        new("profile", "every condition", System.Text.Encoding.UTF8.GetString(ConditionVocabulary.Ids.Aggregate(HealthProfile.Empty, (person, id) => person.WithCondition(id)).Write(TestPeople.Today))),
        Profile("a stale answer", person => person["facts"]!["no-pain"] = JsonNode.Parse("""{ "value": true, "status": "stale" }""")),
        Profile("a leap day", person => person["recordedOn"] = "2024-02-29"),
        new("rules", "sample pack", Pack),
        new("rules", "an empty pack", """{ "format": "stretchkit-rules/1", "pack": { "id": "x", "version": "1" } }"""),
    ];

    /// <summary>Gets files with one fault each.</summary>
    public static IReadOnlyList<SchemaCase> Faulty { get; } =
    [
        Catalog("another format", "SKC1009", file => file["format"] = "stretchkit-catalog/2"),
        Catalog("format missing", "SKC1004", file => file.Remove("format")),
        Catalog("unknown property of the file", "SKC1002", file => file["version"] = "1"),
        Catalog("stretches no list", "SKC1005", file => file["stretches"] = new JsonObject()),
        Entries("required property missing", "SKC1004", entry => entry.Remove("phases")),
        Entries("unknown property", "SKC1002", entry => entry["level"] = 3),
        Entries("unknown field of a pose", "SKP4002", entry => entry["pose"] = JsonNode.Parse("""{ "knie": 20 }""")),
        Entries("unknown field of a frame", "SKP4002", entry => entry["pose"] = JsonNode.Parse("""{ "frames": [ { "knie": 20 } ] }""")),
        Entries("view unknown", "SKP4007", entry => entry["pose"] = JsonNode.Parse("""{ "view": "sid" }""")),
        Entries("four angles", "SKP4016", entry => entry["pose"] = JsonNode.Parse("""{ "hipR": [1, 2, 3, 4] }""")),
        Entries("angle in words", "SKP4005", entry => entry["pose"] = JsonNode.Parse("""{ "hipR": "far" }""")),
        Entries("angle beyond a turn", "SKP4006", entry => entry["pose"] = JsonNode.Parse("""{ "hipR": 400 }""")),
        Entries("part that is no part", "SKP4007", entry => entry["pose"] = JsonNode.Parse("""{ "on": ["feett"] }""")),
        Entries("resting on nothing", "SKP4013", entry => entry["pose"] = JsonNode.Parse("""{ "on": [] }""")),
        Entries("touch of no joint", "SKP4007", entry => entry["pose"] = JsonNode.Parse("""{ "touch": { "head": "nek" } }""")),
        Entries("reach with no hand", "SKP4007", entry => entry["pose"] = JsonNode.Parse("""{ "reach": { "handd": "floor" } }""")),
        Entries("reach of no spot", "SKP4007", entry => entry["pose"] = JsonNode.Parse("""{ "reach": { "handR": "thigR@.5" } }""")),
        Entries("plumb of no segment", "SKP4007", entry => entry["pose"] = JsonNode.Parse("""{ "plumb": { "tigh": 20 } }""")),
        Entries("unknown prop", "SKP4007", entry => entry["pose"] = JsonNode.Parse("""{ "props": [ { "type": "chiar" } ] }""")),
        Entries("prop without a type", "SKP4004", entry => entry["pose"] = JsonNode.Parse("""{ "props": [ { "h": 3 } ] }""")),
        Entries("unknown target", "SKP4007", entry => entry["pose"] = JsonNode.Parse("""{ "targets": ["quadd"] }""")),
        Entries("arrow of two kinds", "SKP4013", entry => entry["pose"] = JsonNode.Parse("""{ "arrows": [ { "track": "head", "at": "head" } ] }""")),
        Entries("seven key frames", "SKP4016", entry => entry["pose"] = JsonNode.Parse("""{ "frames": [ {}, {}, {}, {}, {}, {}, {} ] }""")),
        Entries("id not in kebab-case", "SKC1008", entry => entry["id"] = "Clinic Hug"),
        Entries("id with two hyphens", "SKC1008", entry => entry["id"] = "clinic--hug"),
        Entries("id of one letter", "SKC1008", entry => entry["id"] = "a"),
        Entries("name empty", "SKC1008", entry => entry["name"] = ""),
        Entries("name of 41 letters", "SKC1008", entry => entry["name"] = new string('a', 41)),
        Entries("control character in the name", "SKC1008", entry => entry["name"] = "Hug\u0007"),
        Entries("unknown technique", "SKC1007", entry => entry["technique"] = "statik"),
        Entries("technique null", "SKC1005", entry => entry["technique"] = null),
        Entries("no phase", "SKC1013", entry => entry["phases"] = new JsonArray()),
        Entries("no region", "SKC1013", entry => entry["regions"] = new JsonArray()),
        Entries("set-up of 7 s", "SKC1006", entry => entry["setUpSeconds"] = 7),
        Entries("set-up of 65 s", "SKC1006", entry => entry["setUpSeconds"] = 65),
        Entries("set-up in words", "SKC1005", entry => entry["setUpSeconds"] = "five"),
        Entries("set-up of half a second", "SKC1005", entry => entry["setUpSeconds"] = 0.5),
        Entries("no primary muscle", "SKC1013", entry => entry["muscles"]![0]!.AsObject().Remove("primary")),
        Entries("two primary muscles", "SKC1013", entry => entry["muscles"]![1]!["primary"] = true),
        Entries("share of 101", "SKC1006", entry => entry["muscles"]![1]!["share"] = 101),
        Entries("unknown muscle", "SKC1007", entry => entry["muscles"]![1]!["muscle"] = "back"),
        Entries("unknown mechanism", "SKC1007", entry => entry["mechanisms"]![0]!["mechanism"] = "hip-bending"),
        Entries("unknown qualifier", "SKC1007", entry => entry["mechanisms"]![0]!["qualifiers"] = new JsonArray("gentle")),
        Entries("mechanism twice", "SKC1011", entry => entry["mechanisms"]!.AsArray().Add(entry["mechanisms"]![0]!.DeepClone())),
        Entries("equipment of nothing", "SKC1013", entry => entry["equipment"]![0]!["anyOf"] = new JsonArray()),
        Entries("hold of 601 s", "SKC1006", entry => entry["dose"]!["holdSeconds"] = 601),
        Entries("no repetition", "SKC1006", entry => entry["dose"]!["repetitions"] = 0),
        Entries("a dose of no time", "SKC1013", entry => { entry["dose"]!["holdSeconds"] = 0; entry["dose"]!["moveSeconds"] = 0; }),
        Entries("range of three numbers", "SKC1005", entry => entry["doseRanges"]![0]!["sets"] = new JsonArray(1, 2, 3)),
        Entries("no range for adults", "SKC1013", entry => entry["doseRanges"]![0]!["population"] = "youth"),
        Entries("two ranges for adults", "SKC1011", entry => entry["doseRanges"]!.AsArray().Add(entry["doseRanges"]![0]!.DeepClone())),
        Entries("cue of 71 letters", "SKC1008", entry => entry["instructions"]!["cue"] = new string('a', 71)),
        Entries("mistake missing", "SKC1004", entry => entry["instructions"]!.AsObject().Remove("mistake")),
        Entries("language that the library lacks", "SKC1007", entry => entry["translations"] = JsonNode.Parse("""{ "deu": { "name": "Umarmung" } }""")),
        Entries("English as a translation", "SKC1007", entry => entry["translations"] = JsonNode.Parse("""{ "en": { "name": "Hug" } }""")),
        Entries("unknown word of a translation", "SKC1002", entry => entry["translations"] = JsonNode.Parse("""{ "de": { "nam": "Umarmung" } }""")),
        Entries("translated cue of 88 letters", "SKC1008", entry => entry["translations"] = new JsonObject { ["de"] = new JsonObject { ["cue"] = new string('a', 88) } }),
        Entries("unknown role of a reader", "SKC1007", entry => entry["review"] = JsonNode.Parse("""[ { "role": "doctor", "on": "2026-02-01" } ]""")),
        Entries("reading without a day", "SKC1004", entry => entry["review"] = JsonNode.Parse("""[ { "role": "author" } ]""")),
        Entries("reading on no day", "SKC1008", entry => entry["review"] = JsonNode.Parse("""[ { "role": "author", "on": "2026-02-30" } ]""")),
        Entries("reading with a name", "SKC1002", entry => entry["review"] = JsonNode.Parse("""[ { "role": "author", "on": "2026-02-01", "name": "Somebody" } ]""")),
        Entries("no source", "SKC1013", entry => entry["citations"] = new JsonArray()),
        Entries("unknown source", "SKC1007", entry => entry["citations"]![0]!["source"] = "garber-2012"),
        Entries("unknown certainty", "SKC1007", entry => entry["citations"]![0]!["certainty"] = "sure"),
        People("day missing", "SKH3004", person => person.Remove("recordedOn")),
        People("day that does not exist", "SKH3008", person => person["recordedOn"] = "2026-02-30"),
        People("day written otherwise", "SKH3008", person => person["recordedOn"] = "1.2.2026"),
        People("unknown property", "SKH3002", person => person["name"] = "somebody"),
        People("unknown fact", "SKH3007", person => person["facts"]!["ages"] = 40),
        People("derived fact", "SKH3007", person => person["facts"]!["pain-back"] = true),
        People("age of 121", "SKH3006", person => person["facts"]!["age-years"] = 121),
        People("age below zero", "SKH3006", person => person["facts"]!["age-years"] = -1),
        People("age in words", "SKH3005", person => person["facts"]!["age-years"] = "40"),
        People("yes as a word", "SKH3005", person => person["facts"]!["no-pain"] = "yes"),
        People("unknown choice", "SKH3007", person => person["facts"]!["sex-at-birth"] = "woman"),
        People("unknown status", "SKH3007", person => person["facts"]!["fever"] = JsonNode.Parse("""{ "status": "unsure" }""")),
        People("answer with a status of none", "SKH3012", person => person["facts"]!["fever"] = JsonNode.Parse("""{ "value": true, "status": "not-sure" }""")),
        People("neither answer nor status", "SKH3012", person => person["facts"]!["fever"] = new JsonObject()),
        People("known without an answer", "SKH3012", person => person["facts"]!["fever"] = JsonNode.Parse("""{ "status": "known" }""")),
        People("pain without a region", "SKH3004", person => person["pains"]![0]!.AsObject().Remove("region")),
        People("pain of 11", "SKH3006", person => person["pains"]![0]!["score"] = 11),
        People("51 pains", "SKH3016", person => person["pains"] = new JsonArray([.. Enumerable.Range(0, 51).Select(_ => JsonNode.Parse("""{ "region": "knee" }"""))])),
        People("unknown condition", "SKH3007", person => person["conditions"]![1]!["id"] = "limb-strain"),
        People("unknown detail", "SKH3007", person => person["conditions"]![0]!["details"]!["hip"] = true),
        People("detail of another condition", "SKH3007", person => person["conditions"]![1]!["details"]!["approach"] = "anterior"),
        People("unknown choice of a detail", "SKH3007", person => person["conditions"]![0]!["details"]!["approach"] = "front"),
        People("unknown side", "SKH3007", person => person["conditions"]![0]!["side"] = "links"),
        Packs("pack without a version", "SKR2004", pack => pack["pack"]!.AsObject().Remove("version")),
        Packs("unknown property", "SKR2002", pack => pack["order"] = 1),
        Packs("unknown fact in a screen", "SKR2007", pack => pack["screens"]![0]!["require"] = new JsonArray("fevers")),
        Packs("unknown triage", "SKR2007", pack => pack["triage"]![0]!["triage"] = "urgent"),
        Packs("triage without a source", "SKR2013", pack => pack["triage"]![0]!["cite"] = new JsonArray()),
        Packs("triage without a text", "SKR2004", pack => pack["triage"]![0]!.AsObject().Remove("say")),
        Packs("expression of two forms", "SKR2012", pack => pack["triage"]![0]!["person"] = JsonNode.Parse("""{ "all": ["fever"], "any": ["fever"] }""")),
        Packs("expression of no form", "SKR2012", pack => pack["triage"]![0]!["person"] = JsonNode.Parse("""{ "gte": 3 }""")),
        Packs("expression of no part", "SKR2016", pack => pack["triage"]![0]!["person"] = JsonNode.Parse("""{ "all": [] }""")),
        Packs("number without a comparison", "SKR2005", pack => pack["triage"]![0]!["person"] = JsonNode.Parse("""{ "fact": "age-years" }""")),
        Packs("number named plainly", "SKR2005", pack => pack["triage"]![0]!["person"] = "age-years"),
        Packs("yes-no fact compared", "SKR2005", pack => pack["triage"]![0]!["person"] = JsonNode.Parse("""{ "fact": "fever", "gte": 1 }""")),
        Packs("choice without its choices", "SKR2005", pack => pack["rules"]![0]!["person"] = JsonNode.Parse("""{ "fact": "next-activity" }""")),
        Packs("unknown choice", "SKR2007", pack => pack["rules"]![0]!["person"]!["in"] = new JsonArray("powers")),
        Packs("comparison beside a load", "SKR2012", pack => pack["rules"]![0]!["stretch"] = JsonNode.Parse("""{ "load": "prone", "gte": 1 }""")),
        Packs("load of nothing", "SKR2013", pack => pack["rules"]![0]!["stretch"] = JsonNode.Parse("""{ "load": [] }""")),
        Packs("hold compared with nothing", "SKR2013", pack => pack["rules"]![0]!["stretch"] = JsonNode.Parse("""{ "hold": {} }""")),
        Packs("muscle named otherwise", "SKR2007", pack => pack["rules"]![0]!["stretch"] = JsonNode.Parse("""{ "muscle": "hamstrings" }""")),
        Packs("row about nobody", "SKR2013", pack => pack["rows"]![0] = JsonNode.Parse("""{ "id": "clinic-nobody", "cells": { "prone": "caution" } }""")),
        Packs("unknown mechanism of a cell", "SKR2007", pack => pack["rows"]![0]!["cells"]!["lying"] = "ok"),
        Packs("unknown word of a cell", "SKR2007", pack => pack["rows"]![0]!["cells"]!["prone"] = "never"),
        Packs("modify in one word", "SKR2013", pack => pack["rows"]![0]!["cells"]!["prone"] = "modify"),
        Packs("modify without a change", "SKR2013", pack => pack["rows"]![0]!["cells"]!["prone"] = JsonNode.Parse("""{ "verdict": "modify" }""")),
        Packs("change of two things", "SKR2012", pack => pack["rules"]![0]!["change"] = JsonNode.Parse("""[ { "holdAtMostSeconds": 10, "prop": "pillow" } ]""")),
        Packs("change of nothing", "SKR2013", pack => pack["rules"]![0]!["change"] = JsonNode.Parse("""[ {} ]""")),
        Packs("range of 101 percent", "SKR2006", pack => pack["rules"]![0]!["change"] = JsonNode.Parse("""[ { "rangeAtMostPercent": 101 } ]""")),
        Packs("rule modifies without a change", "SKR2013", pack => pack["rules"]![0]!.AsObject().Remove("change")),
        Packs("rule without a source", "SKR2013", pack => pack["rules"]![0]!["cite"] = new JsonArray()),
        Packs("unknown is firmer than the verdict", "SKR2012", pack => pack["rules"]![0]!["whenUnknown"] = "avoid"),
        Packs("unknown property of a source", "SKR2002", pack => pack["sources"]![0]!["doi"] = "10"),
        Packs("unknown kind of source", "SKR2007", pack => pack["sources"]![0]!["type"] = "blog"),
        Packs("language of one letter", "SKR2008", pack => pack["messages"]!["d"] = new JsonObject()),
        Packs("key of no text", "SKR2008", pack => pack["messages"]!["en"]!["hip"] = "Hip."),
        Packs("override to an unknown verdict", "SKR2007", pack => pack["overrides"]![0]!["verdict"] = "ok"),
        Packs("override without a source", "SKR2013", pack => pack["overrides"]![0]!["cite"] = new JsonArray()),
        Packs("override by nobody", "SKR2004", pack => pack["overrides"]![0]!.AsObject().Remove("by")),
        Packs("override to modify without a change", "SKR2013", pack => pack["overrides"]![0]!["verdict"] = "modify"),
        Packs("case that expects nothing", "SKR2004", pack => pack["triage"]![0]!["tests"]![0]!.AsObject().Remove("expect")),
        Packs("case that expects an unknown triage", "SKR2007", pack => pack["triage"]![0]!["tests"]![0]!["expect"] = "avoid"),
        Packs("case with an unknown fact", "SKR2007", pack => pack["triage"]![0]!["tests"]![0]!["facts"]!["fevers"] = true),
        Packs("case about a person with a stretch", "SKR2002", pack => pack["triage"]![0]!["tests"]![0]!["stretch"] = "bridge"),
        Packs("case about a stretch without one", "SKR2004", pack => pack["rules"]![0]!["tests"]![0]!.AsObject().Remove("stretch")),
        Packs("case with an interval of nothing", "SKR2013", pack => pack["rules"]![0]!["tests"]![0]!["expect"] = new JsonObject()),
        Packs("case with an unknown load", "SKR2007", pack => pack["rows"]![0]!["tests"]![0]!["stretch"]!["load"] = "hip-bending"),
        Packs("unknown grade", "SKR2007", pack => pack["rules"]![0]!["grade"] = "gold"),
    ];

    /// <summary>Gets files whose fault only the reader can see: it lies between entries, or in the order of the text.</summary>
    public static IReadOnlyList<SchemaCase> BeyondSchema { get; } =
    [
        Entries("id that the catalogue has already", "SKC1011", entry => entry["id"] = "bridge", readerOnly: true),
        Entries("variant that does not exist", "SKC1007", entry => entry["easier"] = new JsonArray("brige"), readerOnly: true),
        Entries("easier variants in a circle", "SKC1014", entry => entry["easier"] = new JsonArray("clinic-hug"), readerOnly: true),
        Entries("muscle twice in one role", "SKC1011", entry => entry["muscles"]![1]!["muscle"] = "gluteus-maximus", readerOnly: true),
        Entries("mechanism twice, once with its default", "SKC1011", entry => entry["mechanisms"] = JsonNode.Parse("""[ { "mechanism": "prone" }, { "mechanism": "prone", "limb": "both" } ]"""), readerOnly: true),
        Entries("load both light and deep", "SKC1012", entry => entry["mechanisms"]![0]!["qualifiers"] = new JsonArray("light", "deep"), readerOnly: true),
        Entries("lowest above highest", "SKC1012", entry => entry["doseRanges"]![0]!["holdSeconds"] = new JsonArray(30, 10), readerOnly: true),
        new("catalog", "property twice", """{ "format": "stretchkit-catalog/1", "stretches": [], "stretches": [] }""", "SKC1003", true),
        new("catalog", "whole number written with a point", Entry.Replace("\"setUpSeconds\": 5", "\"setUpSeconds\": 5.0", StringComparison.Ordinal), "SKC1005", true),
        new("profile", "details before the condition", """{ "format": "stretchkit-profile/1", "recordedOn": "2026-02-01", "conditions": [ { "details": { "weeks": 3 }, "id": "hip-replacement" } ] }""", "SKH3013", true),
        new("profile", "fact twice", """{ "format": "stretchkit-profile/1", "recordedOn": "2026-02-01", "facts": { "no-pain": true, "no-pain": true } }""", "SKH3003", true),
        Packs("id twice in one pack", "SKR2011", pack => pack["rules"]![0]!["id"] = "clinic-fever", readerOnly: true),
        Packs("id that a built-in pack has", "SKR2011", pack => pack["rules"]![0]!["id"] = "static-volume-before-power", readerOnly: true),
        Packs("text that does not exist", "SKR2007", pack => pack["rules"]![0]!["say"] = "static-before-powers", readerOnly: true),
        Packs("detail of another condition", "SKR2007", pack => pack["rows"]![0]!["when"] = JsonNode.Parse("""{ "detail": "progressing" }"""), readerOnly: true),
        Packs("detail without a condition", "SKR2012", pack => pack["rules"]![0]!["person"] = JsonNode.Parse("""{ "detail": "weeks", "lt": 3 }"""), readerOnly: true),
        Packs("firm cell without a source", "SKR2013", pack => pack["rows"]![0]!.AsObject().Remove("cite"), readerOnly: true),
        Packs("unknown source", "SKR2007", pack => pack["rules"]![0]!["cite"] = new JsonArray("behm-2017"), readerOnly: true),
        Packs("source that the library has", "SKR2015", pack => pack["sources"]![0]!["id"] = "behm-2016", readerOnly: true),
        Packs("text that the library has", "SKR2015", pack => pack["messages"]!["en"]!["rule.static-before-power"] = "Else.", readerOnly: true),
        Packs("text with an unknown value", "SKR2007", pack => pack["messages"]!["en"]!["override.clinic-plan"] = "Agreed for {name}.", readerOnly: true),
        Packs("text that shows less in another language", "SKR2012", pack => pack["messages"]!["de"]!["rule.clinic-hip"] = "Nur, was die Klinik erlaubt.", readerOnly: true),
        Packs("text without English", "SKR2013", pack => pack["messages"]!["de"]!["rule.clinic-knee"] = "Knie.", readerOnly: true),
        Packs("row without a text", "SKR2013", pack => pack["rows"]![0]!["id"] = "clinic-hips", readerOnly: true),
        Packs("id of the library", "SKR2015", pack => pack["pack"]!["id"] = "core.clinic", readerOnly: true),
        Packs("override of a rule that is not there", "SKR2007", pack => pack["overrides"]![0]!["rule"] = "ballistic-defaults", readerOnly: true),
        Packs("override that is not milder", "SKR2012", pack => pack["overrides"]![0]!["verdict"] = "caution", readerOnly: true),
        Packs("override of a gate", "SKR2012", pack => pack["overrides"]![0]!["rule"] = "gate-lumbar-fusion", readerOnly: true),
        Packs("override of a fixed rule", "SKR2012", pack => pack["overrides"]![0]!["rule"] = "clinic-power", readerOnly: true),
        Packs("too many comparisons", "SKR2016", pack => pack["rules"]![0]!["person"] = Many(5, 13), readerOnly: true),
        Packs("too many alternatives", "SKR2016", pack => pack["rules"]![0]!["stretch"] = Mixed(9), readerOnly: true),
        Packs("nested 8 levels deep", "SKR2016", pack => pack["triage"]![0]!["person"] = Nested(8), readerOnly: true),
    ];

    private static JsonObject Many(int groups, int facts) => new()
    {
        ["all"] = new JsonArray([.. Enumerable.Range(0, groups).Select(_ => new JsonObject { ["any"] = new JsonArray([.. Enumerable.Repeat("fever", facts).Select(fact => (JsonNode)fact)]) })]),
    };

    private static JsonObject Mixed(int parts) => new()
    {
        ["all"] = new JsonArray([.. Enumerable.Range(0, parts).Select(_ => JsonNode.Parse("""{ "any": [ "fever", { "load": "prone" } ] }"""))]),
    };

    private static JsonNode Nested(int levels) => levels == 0 ? JsonValue.Create("fever")! : new JsonObject { ["all"] = new JsonArray(Nested(levels - 1)) };

    private static IEnumerable<SchemaCase> BuiltIn(string format, string room) =>
        Directory.EnumerateFiles(Path.Combine(TestFiles.Repository, "src", "StretchKit", room, "Data"), "*.json")
            .Where(path => !path.EndsWith(".schema.json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new SchemaCase(format, Path.GetFileName(path), File.ReadAllText(path)));

    private static SchemaCase Catalog(string name, Action<JsonObject> change) => new("catalog", name, Changed(Entry, file => change(file["stretches"]![0]!.AsObject())));

    private static SchemaCase Catalog(string name, string code, Action<JsonObject> change) => new("catalog", name, Changed(Entry, change), code);

    private static SchemaCase Entries(string name, string code, Action<JsonObject> change, bool readerOnly = false) =>
        new("catalog", name, Changed(Entry, file => change(file["stretches"]![0]!.AsObject())), code, readerOnly);

    private static SchemaCase Profile(string name, Action<JsonObject> change) => new("profile", name, Changed(Person, change));

    private static SchemaCase People(string name, string code, Action<JsonObject> change) => new("profile", name, Changed(Person, change), code);

    private static SchemaCase Packs(string name, string code, Action<JsonObject> change, bool readerOnly = false) => new("rules", name, Changed(Pack, change), code, readerOnly);

    private static string Changed(string text, Action<JsonObject> change)
    {
        var file = JsonNode.Parse(text)!.AsObject();
        change(file);
        return file.ToJsonString();
    }
}
