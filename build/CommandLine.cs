using System;
using System.CommandLine;
using System.CommandLine.Parsing;

namespace FusedActivations.Programs;

/// <summary>Answers the command lines that run nothing: a question for help, and arguments that do not fit.</summary>
internal static class CommandLine
{
    private const int Misused = 2;

    /// <summary>
    /// Gives the exit code where the program has nothing to do: 0 for help, 2 for arguments that do not fit; otherwise null.
    /// </summary>
    /// <param name="command">What the program does, and its arguments.</param>
    /// <param name="args">The arguments that were given.</param>
    public static int? Answer(RootCommand command, string[] args) => Answer(command, args, out _);

    /// <inheritdoc cref="Answer(RootCommand, string[])"/>
    /// <param name="command">What the program does, and its arguments.</param>
    /// <param name="args">The arguments that were given.</param>
    /// <param name="given">Their values.</param>
    public static int? Answer(RootCommand command, string[] args, out ParseResult given)
    {
        given = command.Parse(args);
        foreach (ParseError error in given.Errors)
        {
            Console.Error.WriteLine(error.Message);
        }

        if (given.Errors.Count > 0)
        {
            Console.Error.WriteLine("--help shows what fits.");
            return Misused;
        }

        return given.Action is null ? null : given.Invoke();
    }

    /// <summary>Describes an argument that counts something.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it counts.</param>
    /// <param name="fallback">Its value where none is given.</param>
    /// <param name="largest">The largest value that fits.</param>
    public static Argument<int> Count(string name, string description, int fallback, int largest)
    {
        Argument<int> argument = new(name) { Description = description, DefaultValueFactory = _ => fallback };
        argument.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1
                && int.TryParse(result.Tokens[0].Value, System.Globalization.CultureInfo.InvariantCulture, out int value)
                && (value < 1 || value > largest))
            {
                result.AddError($"'{name}' is {value}; it is between 1 and {largest}.");
            }
        });
        return argument;
    }
}
