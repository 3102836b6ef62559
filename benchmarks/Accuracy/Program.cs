using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using FusedActivations.Benchmarks.Accuracy.Functions;
using FusedActivations.Benchmarks.Accuracy.Page;
using FusedActivations.Benchmarks.Accuracy.Tiers;
using FusedActivations.Programs;

string[] known = [.. FunctionTable.Rows.Select(static row => row.Name)];
Argument<string[]> functions = new("functions")
{
    Description = "The functions; all, where none is named.",
    DefaultValueFactory = static _ => [],
};
functions.Validators.Add(result =>
{
    foreach (string name in result.Tokens.Select(static token => token.Value).Except(known, StringComparer.Ordinal))
    {
        result.AddError($"'{name}' is no function; they are {string.Join(", ", known)}.");
    }
});
Option<long> step = new("--step") { Description = "One of so many floats is taken; 1 for all.", DefaultValueFactory = static _ => 997 };
Option<string[]> tiers = new("--tiers")
{
    Description = $"The registers that are used: {string.Join(", ", Tier.All.Select(static tier => tier.Name))}; none: the page alone.",
    AllowMultipleArgumentsPerToken = true,
    DefaultValueFactory = static _ => [.. Tier.All.Select(static tier => tier.Name)],
};
tiers.AcceptOnlyFromAmong([.. Tier.All.Select(static tier => tier.Name), "none"]);
Option<string> folder = new("--state")
{
    Description = "The folder of what was measured; a run that was stopped goes on from there.",
    DefaultValueFactory = static _ => Path.Combine("artifacts", "accuracy"),
};
Option<string?> page = new("--page") { Description = "The page to write of it, such as docs/accuracy.md." };
Option<int> processors = new("--processors")
{
    Description = "How many processors are used.",
    DefaultValueFactory = static _ => Environment.ProcessorCount,
};
Option<string?> here = new("--here") { Hidden = true };
RootCommand command = new("Measures the error of functions over all floats, in each precision and on each tier, beside peers.")
{
    functions, step, tiers, folder, page, processors, here,
};
if (CommandLine.Answer(command, args, out ParseResult given) is { } code)
{
    return code;
}

string[] names = given.GetValue(functions)!;
MeasuredFunction[] rows = [.. FunctionTable.Rows.Where(row => names.Length == 0 || names.Contains(row.Name, StringComparer.Ordinal))];
string states = Path.GetFullPath(given.GetValue(folder)!);
Directory.CreateDirectory(states);
if (given.GetValue(here) is { } name)
{
    Tier tier = Tier.Of(name);
    if (!tier.IsHere)
    {
        Console.Error.WriteLine($"This machine has no tier '{name}'.");
        return 3;
    }

    TierSweep sweep = new(tier, given.GetValue(step), states, given.GetValue(processors));
    foreach (MeasuredFunction row in rows)
    {
        sweep.Run(row);
    }

    return 0;
}

foreach (Tier tier in Tier.All.Where(tier => given.GetValue(tiers)!.Contains(tier.Name, StringComparer.Ordinal)))
{
    IEnumerable<string> arguments =
        [.. names, "--step", $"{given.GetValue(step)}", "--state", states, "--processors", $"{given.GetValue(processors)}"];
    int exit = TierProcess.Run(tier, arguments);
    if (exit != 0)
    {
        return exit;
    }
}

if (given.GetValue(page) is { } path)
{
    File.WriteAllText(path, AccuracyPage.Write(states));
}

return 0;
