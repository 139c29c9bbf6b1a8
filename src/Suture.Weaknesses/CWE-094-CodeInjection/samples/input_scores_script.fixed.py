import ast

def average(numbers):
    return sum(numbers) / len(numbers)


def main():
    print("Grade statistics")
    scores = ast.literal_eval(input("Enter a list of scores, e.g. [70, 85, 92]: "))  # finding: code-injection
    print("Average:", average(scores))
    print("Best:", max(scores))

    # Convert the passing mark to an integer
    passing = int(input("Passing mark: "))
    print("Passed:", len([s for s in scores if s >= passing]))


if __name__ == "__main__":
    main()
