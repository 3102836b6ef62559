using System;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using FusedActivations.Benchmarks.Generator;
using FusedActivations.Programs;

Argument<int> count = CommandLine.Count("classes", "The classes of the program, ten methods each.", fallback: 300, largest: 10_000);
Option<string?> beforeFile =
    new("--before") { Description = "The file of an earlier run, which is printed beside this one.", Recursive = true };
Option<string?> saveFile = new("--save") { Description = "The file that keeps the figures of this run.", Recursive = true };

Command analysis = new("analysis", "Measures analyzers and generator in files of some 500 lines, as an editor has them open.");
analysis.SetAction(given =>
{
    Times now = new();
    OpenFile.Measure(now);
    Show(now, given);
});

RootCommand command = new("Measures generator, analyzers, edits and a whole build of a program with many annotated methods.")
{
    count,
    beforeFile,
    saveFile,
    analysis
};
command.SetAction(given =>
{
    int classes = given.GetValue(count);
    Times now = new();
    new InCompiler(classes).Measure(now);
    now.Add("whole build of ten methods: s", WholeBuild.Seconds(1));
    now.Add("whole build: s", WholeBuild.Seconds(classes));
    Console.WriteLine($"{classes * ProgramText.MethodsOfClass} methods in {classes} classes");
    Show(now, given);
});
return CommandLine.Answer(command, args) ?? 0;

void Show(Times now, ParseResult given)
{
    Times before = given.GetValue(beforeFile) is { } path ? Times.Load(path) : new Times();
    Console.WriteLine($"{"",-36}{"before",12}{"now",12}");
    foreach (string name in now.Names.Concat(before.Names).Distinct(StringComparer.Ordinal))
    {
        Console.WriteLine($"{name,-36}{Shown(before[name]),12}{Shown(now[name]),12}");
    }

    if (given.GetValue(saveFile) is { } kept)
    {
        now.Save(kept);
    }
}

static string Shown(double? value) => value?.ToString(value < 100 ? "0.0" : "0", CultureInfo.InvariantCulture) ?? "-";
