using System.CommandLine;

var root = new RootCommand("Finds, proves and mends vulnerabilities in code written by language models.");
return root.Parse(args).Invoke();
